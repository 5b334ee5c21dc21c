package id.halal.application.registration;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What officers decide beside the regular way. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class OversightResource {

    private final ReassignCompanion reassign;
    private final CancelCertifiedElsewhere cancel;
    private final Writes writes;
    private final Actors actors;

    OversightResource(ReassignCompanion reassign, CancelCertifiedElsewhere cancel, Writes writes, Actors actors) {
        this.reassign = reassign;
        this.cancel = cancel;
        this.writes = writes;
        this.actors = actors;
    }

    @POST
    @Path("/reassignment")
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.LP3H_COORDINATOR})
    @Operation(
            operationId = "reassignApplication",
            summary = "Takes the file from its companion; it waits for another of the same LP3H",
            description = "Roles: officers, lp3h-coordinator. Only in verification.")
    @APIResponse(
            responseCode = "200",
            description = "AWAITING_COMPANION",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response reassign(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(
                request,
                scope -> ok(reassign.reassign(file, request.reason(), actor, ExpectedVersion.of(ifMatch)), actor));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "cancelCertifiedElsewhere",
            summary = "Ends a file whose business is certified elsewhere; its unit is released",
            description =
                    "Roles: officers. Not after the fatwa decision; the other certificate must be recorded with the business.")
    @APIResponse(
            responseCode = "200",
            description = "CANCELLED",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response cancel(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(
                request, scope -> ok(cancel.cancel(file, request.reason(), actor, ExpectedVersion.of(ifMatch)), actor));
    }

    private static Written ok(Application file, Actor actor) {
        return Written.ok(ApplicationView.head(file, actor), file.version());
    }
}
