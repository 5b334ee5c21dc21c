package id.halal.application.registration;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
import id.halal.application.returns.CheckRequest;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The way through BPJPH up to the fatwa session. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registration")
public class RegistrationResource {

    private final RecordSihalalNumber sihalalNumber;
    private final RegisterApplication register;
    private final Writes writes;
    private final Actors actors;

    RegistrationResource(
            RecordSihalalNumber sihalalNumber, RegisterApplication register, Writes writes, Actors actors) {
        this.sihalalNumber = sihalalNumber;
        this.register = register;
        this.writes = writes;
        this.actors = actors;
    }

    @PUT
    @Path("/sihalal-number")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.NATIONAL_ADMIN,
        Role.BPJPH_VERIFIER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION
    })
    @Operation(
            operationId = "putSihalalNumber",
            summary = "Records the number SIHALAL gave the file",
            description =
                    "Roles: officers, bpjph-verifier, lp3h-coordinator, companion. From the grant on; If-Match is heeded when sent.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "SIHALAL_NUMBER_TAKEN by another file, or not possible in this status")
    public Response sihalalNumber(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SihalalNumberRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "number",
                                                            value = "{\"sihalalNumber\": \"SH2026-1-582897\"}")))
                    @NotNull
                    @Valid
                    SihalalNumberRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        ExpectedVersion version = ifMatch == null ? ExpectedVersion.any() : ExpectedVersion.of(ifMatch);
        return writes.run(scope -> ok(sihalalNumber.record(file, request.sihalalNumber(), actor, version), actor));
    }

    @POST
    @Path("/registration")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "registerApplication",
            summary = "BPJPH has checked the file; it goes to the fatwa session",
            description =
                    "Roles: bpjph-verifier in national mode; officers, who record it, in mirror mode. Needs the SIHALAL number.")
    @APIResponse(
            responseCode = "200",
            description = "REGISTERED",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response register(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(required = false, content = @Content(schema = @Schema(implementation = CheckRequest.class)))
                    @Valid
                    @Nullable
                    CheckRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(
                request,
                scope -> ok(
                        register.register(file, CheckRequest.of(request), actor, ExpectedVersion.of(ifMatch)), actor));
    }

    private static Written ok(Application file, Actor actor) {
        return Written.ok(ApplicationView.head(file, actor), file.version());
    }
}
