package id.halal.application.verification;

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

/** Decisions on a file between the visit and BPJPH. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class VerificationResource {

    private final VerifyApplication verify;
    private final CheckByLp3h check;
    private final Writes writes;
    private final Actors actors;

    VerificationResource(VerifyApplication verify, CheckByLp3h check, Writes writes, Actors actors) {
        this.verify = verify;
        this.check = check;
        this.writes = writes;
        this.actors = actors;
    }

    @POST
    @Path("/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.COMPANION)
    @Operation(
            operationId = "verifyApplication",
            summary = "The companion recommends the file",
            description =
                    "Role: the assigned companion. Needs a recorded visit with every line met and at least one accepted photo;"
                            + " 10 a day.")
    @APIResponse(
            responseCode = "200",
            description = "VERIFIED, or LP3H_CHECK on self-paid files",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", description = "Not possible in this status, or DAILY_LIMIT_REACHED")
    @APIResponse(responseCode = "422", description = "VISIT_UNKNOWN, CHECKLIST_INCOMPLETE, PHOTO_MISSING")
    public Response verify(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = VerificationRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "recommended",
                                                            value =
                                                                    "{\"visitId\": \"0196375a-80b5-7823-98a9-41de2d51f13e\","
                                                                            + " \"recommendation\": \"Bahan, proses, dan produk memenuhi\"}")))
                    @NotNull
                    @Valid
                    VerificationRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(
                request, scope -> ok(verify.verify(file, request, actor, ExpectedVersion.of(ifMatch)), actor));
    }

    @POST
    @Path("/lp3h-check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.LP3H_COORDINATOR)
    @Operation(
            operationId = "checkApplicationByLp3h",
            summary = "The LP3H finds a self-paid file complete; it waits for payment",
            description = "Role: lp3h-coordinator.")
    @APIResponse(
            responseCode = "200",
            description = "AWAITING_PAYMENT",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response check(
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
                scope -> ok(check.check(file, CheckRequest.of(request), actor, ExpectedVersion.of(ifMatch)), actor));
    }

    private static Written ok(Application file, Actor actor) {
        return Written.ok(ApplicationView.head(file, actor), file.version());
    }
}
