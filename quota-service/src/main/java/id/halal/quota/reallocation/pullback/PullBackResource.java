package id.halal.quota.reallocation.pullback;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.PathIds;
import id.halal.quota.QueryEnums;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Pull-backs planned, done and cancelled. */
@Path("/api/v1/pull-backs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reallocation")
public class PullBackResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final PullBackFinder finder;
    private final CancelPullBack cancelPullBack;

    PullBackResource(
            Writes writes, ScopedTransactions transactions, PullBackFinder finder, CancelPullBack cancelPullBack) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.cancelPullBack = cancelPullBack;
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.LP3H_COORDINATOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listPullBacks",
            summary = "Pull-backs from nodes in the caller's scope, oldest first",
            description = "Filters: programmeId, allocationId, status (PLANNED, EXECUTED, CANCELLED). "
                    + "Roles: national-admin, officers, plut-officer, agency, lp3h-coordinator, auditor.")
    public Page<PullBackView> list(
            @QueryParam("programmeId") @Nullable String programmeId,
            @QueryParam("allocationId") @Nullable String allocationId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        PullBackFinder.Filter filter = new PullBackFinder.Filter(
                PathIds.query("programmeId", programmeId),
                PathIds.query("allocationId", allocationId),
                QueryEnums.of(PullBackStatus.class, "status", status));
        return transactions.read(scope -> finder.list(scope, filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.LP3H_COORDINATOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getPullBack",
            summary = "One pull-back, with its version as ETag",
            description = "Roles as for the list.")
    @APIResponse(
            responseCode = "200",
            description = "The pull-back",
            content = @Content(schema = @Schema(implementation = PullBackView.class)))
    public Response one(@PathParam("id") String id) {
        PullBackView view = transactions.read(scope -> PullBackView.of(finder.one(scope, PathIds.path(id))));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "cancelPullBack",
            summary = "Takes a planned pull-back back before its date",
            description = "Needs If-Match and an Idempotency-Key. Decided by an officer of the parent. "
                    + "Roles: national-admin, province-officer, regency-officer.")
    @APIResponse(
            responseCode = "200",
            description = "The cancelled pull-back",
            content = @Content(schema = @Schema(implementation = PullBackView.class)))
    @APIResponse(responseCode = "403", description = "The parent is outside the caller's scope")
    @APIResponse(responseCode = "409", description = "Executed or cancelled already (ILLEGAL_ACTION)")
    @APIResponse(responseCode = "412", description = "Changed in the meantime")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response cancel(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PullBackCancellation request) {
        return writes.once(request, scope -> {
            PullBackView view =
                    cancelPullBack.cancel(scope, PathIds.path(id), request.reason(), ExpectedVersion.of(ifMatch));
            return Written.ok(view, view.version());
        });
    }
}
