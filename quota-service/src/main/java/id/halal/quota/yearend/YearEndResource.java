package id.halal.quota.yearend;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.quota.PathIds;
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

/** The end of a programme's budget year. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "year-end", description = "Units still held when the budget year ends")
public class YearEndResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final YearEndFinder finder;
    private final DecideYearEnd decideYearEnd;
    private final Caller caller;

    YearEndResource(
            Writes writes,
            ScopedTransactions transactions,
            YearEndFinder finder,
            DecideYearEnd decideYearEnd,
            Caller caller) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.decideYearEnd = decideYearEnd;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/open-holds")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "listOpenHolds",
            summary = "The units of a programme that running files hold",
            description = "Roles: national-admin, officers of the programme's region, auditor.")
    public Page<OpenHoldView> holds(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return transactions.read(scope -> finder.holds(scope, PathIds.path(id), page));
    }

    @POST
    @Path("/{id}/year-end-decisions")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "decideYearEnd",
            summary = "Carries units still held to a programme of the next year, or releases them",
            description =
                    "From the last day on; all named units or none. A carried claim needs a free unit there. Needs an Idempotency-Key. "
                            + "Roles: national-admin, officers of the programme's region.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = YearEndDecisions.class),
                            examples = @ExampleObject(name = "both", value = """
                                    {"documentNumber":"500.3/412/KUKM/2026","decisions":[
                                     {"applicationId":"0199d8a0-2b4c-7d6e-8f10-a1b2c3d4e5f6","decision":"CARRY","facilitationCode":"KALTIM27"},
                                     {"applicationId":"0199d8a0-2b4c-7d6e-8f10-a1b2c3d4e5f7","decision":"RELEASE"}]}""")))
    @APIResponse(
            responseCode = "200",
            description = "What was done, and how many units are still open",
            content = @Content(schema = @Schema(implementation = YearEndView.class)))
    @APIResponse(responseCode = "409", description = "Before the last day (YEAR_NOT_OVER)")
    @APIResponse(
            responseCode = "422",
            description =
                    "A unit that is not held (HOLD_NOT_OPEN), a programme that cannot take it (CARRY_CODE_UNFIT) or has none free "
                            + "(CARRY_NO_UNIT), by JSON pointer")
    public Response decide(@PathParam("id") String id, @NotNull @Valid YearEndDecisions request) {
        return writes.once(
                request, scope -> Written.ok(decideYearEnd.decide(scope, PathIds.path(id), request, caller.subject())));
    }
}
