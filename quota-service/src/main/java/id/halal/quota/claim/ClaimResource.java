package id.halal.quota.claim;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.UUID;

/** Claims, to be read only: nobody claims over REST. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "claims", description = "Which application has which unit")
public class ClaimResource {

    private final ScopedTransactions transactions;
    private final ClaimFinder finder;

    ClaimResource(ScopedTransactions transactions, ClaimFinder finder) {
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
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listClaims",
            summary = "Claims in the caller's scope",
            description =
                    "Filters: programmeId, status (HELD, ISSUED, WAITLISTED, DENIED, RELEASED). Roles: national-admin, officers, "
                            + "plut-officer, agency, lp3h-coordinator, companion, business-owner, auditor.")
    public Page<ClaimView> list(
            @QueryParam("programmeId") @Nullable String programmeId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        UUID programme = PathIds.query("programmeId", programmeId);
        ClaimStatus wanted = status(status);
        return transactions.read(scope -> finder.list(scope, programme, wanted, page));
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getClaim",
            summary = "The claim of one application, once it is settled",
            description = "A claim's id is its application's. Roles as for the list.")
    public ClaimView one(@PathParam("applicationId") String applicationId) {
        return transactions.read(scope -> finder.one(scope, PathIds.path(applicationId)));
    }

    private static @Nullable ClaimStatus status(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(ClaimStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, "status"));
    }
}
