package id.halal.quota.reconciliation;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof of a programme's ledger. */
@Path("/api/v1/programmes/{id}/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reconciliation", description = "Whether balances, movements and claims agree")
public class ReconciliationResource {

    private final ScopedTransactions transactions;
    private final ReconciliationFinder finder;

    ReconciliationResource(ScopedTransactions transactions, ReconciliationFinder finder) {
        this.transactions = transactions;
        this.finder = finder;
    }

    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "reconcileProgramme",
            summary = "Proves that balances are the sum of movements and that held and issued units are live claims",
            description =
                    "For the nodes in the caller's scope. Roles: national-admin, province-officer, regency-officer, auditor.")
    @APIResponse(responseCode = "404", description = "No such programme, or no node of it in the caller's scope")
    public Reconciliation of(@PathParam("id") String id) {
        return transactions.read(scope -> finder.of(scope, PathIds.path(id)));
    }
}
