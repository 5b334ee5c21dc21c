package id.halal.quota.history;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.quota.PathIds;
import id.halal.quota.QueryEnums;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Results of years without files. */
@Path("/api/v1/historical-results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "history", description = "Reported results and targets, apart from the ledger")
public class HistoricalResultResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final HistoricalResultFinder finder;
    private final RecordHistoricalResult recordResult;
    private final WithdrawHistoricalResult withdrawResult;

    HistoricalResultResource(
            Writes writes,
            ScopedTransactions transactions,
            HistoricalResultFinder finder,
            RecordHistoricalResult recordResult,
            WithdrawHistoricalResult withdrawResult) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.recordResult = recordResult;
        this.withdrawResult = withdrawResult;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "recordHistoricalResult",
            summary = "Enters a reported figure of a time without files, with its source",
            description =
                    "Never added to figures of the ledger. Needs an Idempotency-Key. The region lies within the officer's own. "
                            + "Roles: national-admin, province-officer, regency-officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewHistoricalResult.class),
                            examples = @ExampleObject(name = "East Java 2022", value = """
                                    {"regionCode":"35","fromYear":2022,"pathway":"REGULAR","measure":"CERTIFICATES_FACILITATED",
                                     "value":263,"source":"HALUANSULTRA.ID, 16 Juni 2023"}""")))
    @APIResponse(
            responseCode = "201",
            description = "The figure as recorded",
            content = @Content(schema = @Schema(implementation = HistoricalResult.class)))
    @APIResponse(responseCode = "409", description = "This source has said so already (DUPLICATE)")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, by JSON pointer")
    public Response create(@NotNull @Valid NewHistoricalResult request) {
        return writes.once(request, scope -> {
            HistoricalResult result = recordResult.record(scope, request);
            return Written.created("/api/v1/historical-results?regionCode=" + result.regionCode(), result, 0);
        });
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "withdrawHistoricalResult",
            summary = "Takes a figure back that was entered wrongly; it stays to be read and counts no more",
            description = "The same source may then be entered again. Needs an Idempotency-Key. "
                    + "Roles: national-admin, province-officer, regency-officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ResultWithdrawal.class),
                            examples = @ExampleObject(name = "mistyped", value = """
                                    {"reason":"Tertulis 236, seharusnya 263","documentNumber":"500.3/77/KUKM/2026"}""")))
    @APIResponse(
            responseCode = "200",
            description = "The figure, withdrawn",
            content = @Content(schema = @Schema(implementation = HistoricalResult.class)))
    @APIResponse(responseCode = "404", description = "Outside the caller's scope")
    @APIResponse(responseCode = "409", description = "Withdrawn already (RESULT_WITHDRAWN)")
    public Response withdraw(@PathParam("id") String id, @NotNull @Valid ResultWithdrawal request) {
        return writes.once(request, scope -> Written.ok(withdrawResult.withdraw(scope, PathIds.path(id), request)));
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listHistoricalResults",
            summary = "Reported figures of regions in the caller's scope, in the order they were entered",
            description = "Filters: regionCode, measure, year (one the figure counts). "
                    + "Roles: national-admin, officers, plut-officer, agency, auditor.")
    public Page<HistoricalResult> list(
            @QueryParam("regionCode") @Nullable String regionCode,
            @QueryParam("measure") @Nullable String measure,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        Measure wanted = QueryEnums.of(Measure.class, "measure", measure);
        return transactions.read(scope -> finder.list(scope, regionCode, wanted, year, page));
    }
}
