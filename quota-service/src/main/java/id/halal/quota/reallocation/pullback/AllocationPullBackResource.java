package id.halal.quota.reallocation.pullback;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.PathIds;
import id.halal.quota.allocation.Decision;
import id.halal.quota.reallocation.approval.PendingOperationView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Pull-backs from one node. */
@Path("/api/v1/allocations/{id}/pull-backs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reallocation")
public class AllocationPullBackResource {

    private final Writes writes;
    private final PlanPullBack planPullBack;
    private final Caller caller;

    AllocationPullBackResource(Writes writes, PlanPullBack planPullBack, Caller caller) {
        this.writes = writes;
        this.planPullBack = planPullBack;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "planPullBack",
            summary = "Plans that free units of a node go back to its parent on a cut-over date; today means at once",
            description =
                    "Needs If-Match with the node's version and an Idempotency-Key. Decided by an officer of the parent. Notice is given 30, 7 "
                            + "and 1 calendar days before. On the date what is then free moves, at most the units. An immediate one above the "
                            + "programme's threshold needs a second person. With dryRun=true all checks are made, the figures are answered as if "
                            + "the cut-over were now, and nothing is written; that needs no key. Roles: national-admin, province-officer, "
                            + "regency-officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PullBackRequest.class),
                            examples = @ExampleObject(name = "all that is free", value = """
                                    {"cutOverDate":"2026-06-30","reason":"Batas serapan provinsi","documentNumber":"500.3/204/KUKM/2026"}""")))
    @APIResponse(
            responseCode = "201",
            description = "The pull-back, planned or already executed; its path is in Location",
            content = @Content(schema = @Schema(implementation = PlannedPullBackView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Above the threshold: it waits for a second person at Location",
            content = @Content(schema = @Schema(implementation = PendingOperationView.class)))
    @APIResponse(responseCode = "403", description = "The parent is outside the caller's scope")
    @APIResponse(
            responseCode = "409",
            description = "Programme closed, a root (ALLOCATION_IS_ROOT), or planned for that date already (DUPLICATE)")
    @APIResponse(responseCode = "412", description = "The node was changed in the meantime")
    @APIResponse(
            responseCode = "422",
            description =
                    "CUT_OVER_OUTSIDE, MORE_THAN_ALLOCATED, MORE_THAN_FREE, NOTHING_FREE and other fields, by JSON pointer")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response plan(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("dryRun") @Nullable String dryRun,
            @NotNull @Valid PullBackRequest request) {
        boolean rehearsal = PathIds.flag("dryRun", dryRun);
        return writes.once(
                request,
                rehearsal,
                scope -> planPullBack.plan(
                        scope,
                        PathIds.path(id),
                        request,
                        Decision.of(caller, request.reason(), request.documentNumber()),
                        ExpectedVersion.of(ifMatch),
                        rehearsal));
    }
}
