package id.halal.quota.reconciliation;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The alerts of the reconciliation. */
@Path("/api/v1/reconciliation-findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reconciliation")
public class FindingResource {

    private final ScopedTransactions transactions;
    private final FindingFinder finder;

    FindingResource(ScopedTransactions transactions, FindingFinder finder) {
        this.transactions = transactions;
        this.finder = finder;
    }

    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "listReconciliationFindings",
            summary = "What the service's own check found wrong, oldest first",
            description = "Filters: programmeId, open (true or false). Only figures in the caller's scope. "
                    + "Roles: national-admin, province-officer, regency-officer, auditor.")
    public Page<Finding> list(
            @QueryParam("programmeId") @Nullable String programmeId,
            @QueryParam("open") @Nullable Boolean open,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        UUID programme = PathIds.query("programmeId", programmeId);
        return transactions.read(scope -> finder.list(scope, programme, open, page));
    }
}
