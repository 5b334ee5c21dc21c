package id.halal.quota.money;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.PathIds;
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

/** The money of programmes. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "budgets", description = "What a programme costs: committed, due, paid")
public class BudgetResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final BudgetFinder finder;
    private final RecordPayment recordPayment;
    private final ChangeCeiling changeCeiling;
    private final Caller caller;

    BudgetResource(
            Writes writes,
            ScopedTransactions transactions,
            BudgetFinder finder,
            RecordPayment recordPayment,
            ChangeCeiling changeCeiling,
            Caller caller) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.recordPayment = recordPayment;
        this.changeCeiling = changeCeiling;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/budget")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "getProgrammeBudget",
            summary = "Ceiling, committed, due, paid and free, in whole rupiah, computed from the ledger",
            description =
                    "The ETag is the programme's, for a change of the ceiling. Roles: national-admin, officers of the programme's region, auditor.")
    @APIResponse(
            responseCode = "200",
            description = "The budget",
            content = @Content(schema = @Schema(implementation = Budget.class)))
    @APIResponse(responseCode = "404", description = "Not wholly in the caller's scope")
    public Response budget(@PathParam("id") String id) {
        Budget budget = transactions.read(scope -> Budget.of(finder.owned(scope, PathIds.path(id))));
        return Response.ok(budget)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(budget.version()))
                .build();
    }

    @GET
    @Path("/{id}/payments")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "listProgrammePayments",
            summary = "What was paid for a programme's certificates, oldest first",
            description = "Roles: national-admin, officers of the programme's region, auditor.")
    public Page<PaymentView> payments(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return transactions.read(scope -> finder.payments(scope, PathIds.path(id), page));
    }

    @POST
    @Path("/{id}/payments")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "recordProgrammePayment",
            summary = "Records what the funder has paid for certificates, never more than is due",
            description = "Needs an Idempotency-Key. Roles: national-admin, officers of the programme's region.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewPayment.class),
                            examples = @ExampleObject(name = "58 certificates", value = """
                                    {"amountRupiah":13340000,"paidOn":"2026-05-14","documentNumber":"900.1/58/BPKAD/2026",
                                     "reference":"SP2D 00458/LS/2026"}""")))
    @APIResponse(
            responseCode = "201",
            description = "The payment",
            content = @Content(schema = @Schema(implementation = PaymentView.class)))
    @APIResponse(responseCode = "422", description = "More than is due (PAYMENT_EXCEEDS_DUE), or a day to come")
    public Response pay(@PathParam("id") String id, @NotNull @Valid NewPayment request) {
        return writes.once(
                request,
                scope -> Written.created(
                        "/api/v1/programmes/" + id + "/payments",
                        recordPayment.record(scope, PathIds.path(id), request, caller.subject()),
                        0));
    }

    @POST
    @Path("/{id}/ceiling-changes")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "changeProgrammeCeiling",
            summary = "Changes the most a programme may cost, by a decision; who waited for money is served first",
            description = "Needs If-Match with the programme's version and an Idempotency-Key. "
                    + "Roles: national-admin, officers of the programme's region.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = CeilingChange.class),
                            examples = @ExampleObject(name = "raised", value = """
                                    {"ceilingRupiah":230000000,"documentNumber":"900.1/77/BPKAD/2026","reason":"APBD Perubahan"}""")))
    @APIResponse(
            responseCode = "200",
            description = "The budget under the new ceiling",
            content = @Content(schema = @Schema(implementation = Budget.class)))
    @APIResponse(responseCode = "409", description = "The programme is under review or closed (ILLEGAL_ACTION)")
    @APIResponse(responseCode = "412", description = "Changed in the meantime")
    @APIResponse(responseCode = "422", description = "Below what is committed, due and paid (CEILING_BELOW_COMMITTED)")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response changeCeiling(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CeilingChange request) {
        return writes.once(request, scope -> {
            Budget budget = changeCeiling.change(
                    scope, PathIds.path(id), request, caller.subject(), ExpectedVersion.of(ifMatch));
            return Written.ok(budget, budget.version());
        });
    }
}
