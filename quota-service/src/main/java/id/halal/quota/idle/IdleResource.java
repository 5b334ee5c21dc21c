package id.halal.quota.idle;

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

/** What will expire unused. */
@Path("/api/v1/programmes/{id}/idle-units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "absorption")
public class IdleResource {

    private final ScopedTransactions transactions;
    private final IdleFinder finder;

    IdleResource(ScopedTransactions transactions, IdleFinder finder) {
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
            operationId = "listIdleUnits",
            summary = "What will expire unused at today's pace, node by node, most first",
            description =
                    "Free units of a node less what it will use until the programme's last day, at the average of the last 20 working "
                            + "days that are over. Only nodes in the caller's scope. Roles: national-admin, officers, plut-officer, agency, "
                            + "lp3h-coordinator, auditor.")
    @APIResponse(responseCode = "404", description = "No such programme, or no node of it in the caller's scope")
    public IdleUnits idle(@PathParam("id") String id) {
        return transactions.read(scope -> finder.idle(scope, PathIds.path(id)));
    }
}
