package id.halal.quota.absorption;

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

/** How much of a programme is used. */
@Path("/api/v1/programmes/{id}/absorption")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "absorption", description = "How much of the units is used, by node and rolled up")
public class AbsorptionResource {

    private final ScopedTransactions transactions;
    private final AbsorptionFinder finder;

    AbsorptionResource(ScopedTransactions transactions, AbsorptionFinder finder) {
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
            operationId = "getAbsorption",
            summary = "Allocated, used, issued, in process and remaining of a programme, node by node",
            description =
                    "Percentages have one decimal, half up, and are null over 0. Past its target date a node answers overdueBy in "
                            + "working days. Only nodes in the caller's scope. Roles: national-admin, officers, plut-officer, agency, "
                            + "lp3h-coordinator, auditor.")
    @APIResponse(responseCode = "200", description = "The report at the domain time of the answer")
    @APIResponse(responseCode = "404", description = "No such programme, or no node of it in the caller's scope")
    public AbsorptionReport report(@PathParam("id") String id) {
        return transactions.read(scope -> finder.report(scope, PathIds.path(id)));
    }
}
