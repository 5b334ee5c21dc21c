package id.halal.quota.allocation;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The movements of one programme. */
@Path("/api/v1/programmes/{id}/movements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "allocations")
public class MovementResource {

    private final ScopedTransactions transactions;
    private final MovementFinder finder;

    MovementResource(ScopedTransactions transactions, MovementFinder finder) {
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
        Role.AUDITOR
    })
    @Operation(
            operationId = "listMovements",
            summary = "Every movement of units of a programme, oldest first: the balances are their sum",
            description = "Only movements of nodes inside the caller's scope. 404 when there is none. "
                    + "Roles: national-admin, officers, plut-officer, agency, lp3h-coordinator, auditor.")
    @APIResponse(responseCode = "200", description = "One page; 200 movements unless asked for fewer")
    @APIResponse(responseCode = "404", description = "No such programme, or no node of it in the caller's scope")
    public Page<MovementView> movements(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit == null ? Integer.valueOf(PageRequest.MAX_LIMIT) : limit, cursor);
        return transactions.read(scope -> finder.movements(scope, PathIds.path(id), page));
    }
}
