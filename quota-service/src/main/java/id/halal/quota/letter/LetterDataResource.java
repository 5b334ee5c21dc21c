package id.halal.quota.letter;

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

/** The data of the official letter of a movement. */
@Path("/api/v1/movements/{id}/letter-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "allocations")
public class LetterDataResource {

    private final ScopedTransactions transactions;
    private final LetterDataFinder finder;

    LetterDataResource(ScopedTransactions transactions, LetterDataFinder finder) {
        this.transactions = transactions;
        this.finder = finder;
    }

    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.LP3H_COORDINATOR, Role.AUDITOR
    })
    @Operation(
            operationId = "getMovementLetterData",
            summary =
                    "What the official letter of a movement says: document, programme, nodes, units before and after, reason",
            description =
                    "Computed from the ledger entry and those linked with it. Only nodes inside the caller's scope are named. "
                            + "Roles: national-admin, province-officer, regency-officer, lp3h-coordinator, auditor.")
    @APIResponse(responseCode = "200", description = "The data")
    @APIResponse(responseCode = "404", description = "No such movement in the caller's scope")
    @APIResponse(responseCode = "409", description = "No letter decided it: units of a file (MOVEMENT_WITHOUT_LETTER)")
    public LetterData of(@PathParam("id") String id) {
        return transactions.read(scope -> finder.of(scope, PathIds.path(id)));
    }
}
