package id.halal.quota.bill;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bills of one programme. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programme-bills")
public class BillListResource {

    private final ScopedTransactions transactions;
    private final BillFinder finder;

    BillListResource(ScopedTransactions transactions, BillFinder finder) {
        this.transactions = transactions;
        this.finder = finder;
    }

    @GET
    @Path("/{id}/bills")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "listProgrammeBills",
            summary = "The bills of a programme, the latest first; at most one is not cancelled",
            description = "Empty for a programme without a bill, or outside the caller's scope. "
                    + "Roles: national-admin, officers of the programme's region, auditor.")
    public Page<BillView> of(@PathParam("id") String id) {
        return transactions.read(scope -> new Page<>(finder.of(scope, PathIds.path(id)), null));
    }
}
