package id.halal.quota.reallocation.approval;

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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Operations above the threshold: nothing moves before a second person agrees. */
@Path("/api/v1/pending-operations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pending-operations", description = "What a second person must approve")
public class PendingOperationResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final PendingOperationFinder finder;
    private final DecideOperation decideOperation;

    PendingOperationResource(
            Writes writes,
            ScopedTransactions transactions,
            PendingOperationFinder finder,
            DecideOperation decideOperation) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.decideOperation = decideOperation;
    }

    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "listPendingOperations",
            summary = "Operations that need or needed a second person, oldest first",
            description =
                    "Those the caller's scope could decide. Filters: programmeId, status (PROPOSED, APPROVED, REJECTED, "
                            + "WITHDRAWN). Roles: national-admin, province-officer, regency-officer, auditor.")
    public Page<PendingOperationView> list(
            @QueryParam("programmeId") @Nullable String programmeId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        UUID programme = PathIds.query("programmeId", programmeId);
        PendingStatus wanted = QueryEnums.of(PendingStatus.class, "status", status);
        return transactions.read(scope -> finder.list(scope, programme, wanted, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "getPendingOperation",
            summary = "One operation, with its version as ETag",
            description = "Roles: national-admin, province-officer, regency-officer, auditor.")
    @APIResponse(
            responseCode = "200",
            description = "The operation",
            content = @Content(schema = @Schema(implementation = PendingOperationView.class)))
    public Response one(@PathParam("id") String id) {
        PendingOperationView view =
                transactions.read(scope -> PendingOperationView.of(finder.one(scope, PathIds.path(id))));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "decidePendingOperation",
            summary = "Approves an operation, which carries it out at once with every check anew, or rejects it",
            description =
                    "Needs If-Match and an Idempotency-Key. Never by the one who proposed it. With dryRun=true nothing is written. "
                            + "Roles: national-admin, province-officer, regency-officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = OperationDecision.class),
                            examples = @ExampleObject(name = "approve", value = """
                                    {"decision":"APPROVE","reason":"Sesuai hasil rapat koordinasi"}""")))
    @APIResponse(
            responseCode = "200",
            description = "The decided operation and what it moved",
            content = @Content(schema = @Schema(implementation = DecidedOperationView.class)))
    @APIResponse(responseCode = "403", description = "The caller proposed it (SAME_PERSON)")
    @APIResponse(responseCode = "409", description = "Decided already (ILLEGAL_ACTION), or no longer legal itself")
    @APIResponse(responseCode = "412", description = "Changed in the meantime")
    @APIResponse(responseCode = "422", description = "Approved, but by now it breaks a rule: it stays proposed")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response decide(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("dryRun") @Nullable String dryRun,
            @NotNull @Valid OperationDecision request) {
        return writes.once(
                request,
                PathIds.flag("dryRun", dryRun),
                scope -> answer(decideOperation.decide(scope, PathIds.path(id), request, ExpectedVersion.of(ifMatch))));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "withdrawPendingOperation",
            summary = "Takes a proposed operation back",
            description = "Needs If-Match and an Idempotency-Key. Only by the one who proposed it. "
                    + "Roles: national-admin, province-officer, regency-officer.")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawn operation",
            content = @Content(schema = @Schema(implementation = DecidedOperationView.class)))
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OperationWithdrawal request) {
        return writes.once(
                request,
                scope -> answer(decideOperation.withdraw(
                        scope, PathIds.path(id), request.reason(), ExpectedVersion.of(ifMatch))));
    }

    private static Written answer(DecidedOperationView view) {
        return Written.ok(view, view.operation().version());
    }
}
