package id.halal.quota.comparison;

import id.halal.indonesia.RegionCode;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The years of a region. */
@Path("/api/v1/year-comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "history")
public class YearComparisonResource {

    private final ScopedTransactions transactions;
    private final YearComparisonFinder finder;

    YearComparisonResource(ScopedTransactions transactions, YearComparisonFinder finder) {
        this.transactions = transactions;
        this.finder = finder;
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
            operationId = "compareYears",
            summary = "The years of one province or regency side by side",
            description =
                    "What the ledger counts and what was reported of years without files stand apart and are never added. "
                            + "regionCode is required. Roles: national-admin, officers, plut-officer, agency, auditor.")
    @APIResponse(responseCode = "400", description = "No region was named, or no code of one (BAD_PARAMETER)")
    @APIResponse(responseCode = "404", description = "No such region in the caller's scope")
    public YearComparison of(@QueryParam("regionCode") @Nullable String regionCode) {
        RegionCode region = RegionCode.parse(regionCode)
                .orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, "regionCode"));
        return transactions.read(scope -> finder.of(scope, region));
    }
}
