package id.halal.quota.reallocation.increase;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.PathIds;
import id.halal.quota.QueryEnums;
import id.halal.quota.reallocation.approval.PendingOperationView;
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

/** Requests for more units. */
@Path("/api/v1/quota-increase-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "quota-increases", description = "Who asks for more units, and what was decided")
public class QuotaIncreaseResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final IncreaseFinder finder;
    private final RequestIncrease requestIncrease;
    private final DecideIncrease decideIncrease;

    QuotaIncreaseResource(
            Writes writes,
            ScopedTransactions transactions,
            IncreaseFinder finder,
            RequestIncrease requestIncrease,
            DecideIncrease decideIncrease) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.requestIncrease = requestIncrease;
        this.decideIncrease = decideIncrease;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.LP3H_COORDINATOR})
    @Operation(
            operationId = "requestQuotaIncrease",
            summary = "Asks for more units of a node",
            description = "Needs an Idempotency-Key. By whoever has the node in scope. "
                    + "Roles: national-admin, province-officer, regency-officer, lp3h-coordinator.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewIncrease.class),
                            examples = @ExampleObject(name = "twenty-five", value = """
                                    {"allocationId":"01961357-243e-7da4-a778-607dc9af3c08","units":25,
                                     "reason":"Antrean melebihi kuota","documentNumber":"500.3/231/KUKM/2026"}""")))
    @APIResponse(
            responseCode = "201",
            description = "The request; its path is in Location",
            content = @Content(schema = @Schema(implementation = IncreaseView.class)))
    @APIResponse(responseCode = "409", description = "The programme is closed")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, by JSON pointer")
    public Response request(@NotNull @Valid NewIncrease request) {
        return writes.once(request, scope -> {
            IncreaseView view = requestIncrease.request(scope, request);
            return Written.created("/api/v1/quota-increase-requests/" + view.id(), view, view.version());
        });
    }

    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.LP3H_COORDINATOR, Role.AUDITOR
    })
    @Operation(
            operationId = "listQuotaIncreases",
            summary = "Requests of nodes in the caller's scope, oldest first",
            description = "Filters: programmeId, status (REQUESTED, APPROVED, REJECTED, WITHDRAWN). "
                    + "Roles: national-admin, province-officer, regency-officer, lp3h-coordinator, auditor.")
    public Page<IncreaseView> list(
            @QueryParam("programmeId") @Nullable String programmeId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        UUID programme = PathIds.query("programmeId", programmeId);
        IncreaseStatus wanted = QueryEnums.of(IncreaseStatus.class, "status", status);
        return transactions.read(scope -> finder.list(scope, programme, wanted, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.LP3H_COORDINATOR, Role.AUDITOR
    })
    @Operation(
            operationId = "getQuotaIncrease",
            summary = "One request, with its version as ETag",
            description = "Roles as for the list.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = IncreaseView.class)))
    public Response one(@PathParam("id") String id) {
        IncreaseView view = transactions.read(scope -> IncreaseView.of(finder.one(scope, PathIds.path(id))));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "decideQuotaIncrease",
            summary = "Approves a request in whole or in part, or rejects it",
            description =
                    "Needs If-Match with the request's version and an Idempotency-Key. Decided by an officer of the parent, out of whose free "
                            + "units it comes; for a root by another officer of the programme, and the programme's units rise. Above the "
                            + "programme's threshold a second person must approve. With dryRun=true all checks are made, the figures are "
                            + "answered as they would be, and nothing is written; that needs no key. Roles: national-admin, province-officer, "
                            + "regency-officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = IncreaseDecision.class),
                            examples = @ExampleObject(name = "in part", value = """
                                    {"decision":"APPROVE","units":20,"reason":"Sesuai sisa provinsi","documentNumber":"500.3/235/KUKM/2026"}""")))
    @APIResponse(
            responseCode = "200",
            description = "The decided request and what moved",
            content = @Content(schema = @Schema(implementation = DecidedIncreaseView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Above the threshold: it waits for a second person at Location",
            content = @Content(schema = @Schema(implementation = PendingOperationView.class)))
    @APIResponse(
            responseCode = "403",
            description = "The parent is outside the caller's scope, or for a root the caller asked (SAME_PERSON)")
    @APIResponse(
            responseCode = "409",
            description =
                    "Decided already (ILLEGAL_ACTION), programme closed, or it waits for a second person already (APPROVAL_PENDING)")
    @APIResponse(responseCode = "412", description = "Changed in the meantime")
    @APIResponse(
            responseCode = "422",
            description =
                    "MORE_THAN_ASKED, MORE_THAN_FREE, CEILING_EXCEEDED, UNITS_WITHOUT_APPROVAL and other fields, by JSON pointer")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response decide(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("dryRun") @Nullable String dryRun,
            @NotNull @Valid IncreaseDecision request) {
        boolean rehearsal = PathIds.flag("dryRun", dryRun);
        return writes.once(
                request,
                rehearsal,
                scope -> decideIncrease.decide(
                        scope, PathIds.path(id), request, ExpectedVersion.of(ifMatch), rehearsal));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.LP3H_COORDINATOR})
    @Operation(
            operationId = "withdrawQuotaIncrease",
            summary = "Takes a request back",
            description = "Needs If-Match and an Idempotency-Key. Only by the one who asked. "
                    + "Roles: national-admin, province-officer, regency-officer, lp3h-coordinator.")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawn request",
            content = @Content(schema = @Schema(implementation = IncreaseView.class)))
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid IncreaseWithdrawal request) {
        return writes.once(request, scope -> {
            IncreaseView view =
                    requestIncrease.withdraw(scope, PathIds.path(id), request.reason(), ExpectedVersion.of(ifMatch));
            return Written.ok(view, view.version());
        });
    }
}
