package id.halal.application.takeover;

import id.halal.application.integration.BusinessLookup;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For quota-service, which takes over running programmes. Never routed by the gateway. */
@Path("/internal/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "internal")
public class InternalTakeOverResource {

    private static final String JOB = "take-over";

    private final TakeOverFile takeOver;
    private final CheckTakeOver check;
    private final BusinessLookup lookup;
    private final WorkerTransactions transactions;

    InternalTakeOverResource(
            TakeOverFile takeOver, CheckTakeOver check, BusinessLookup lookup, WorkerTransactions transactions) {
        this.takeOver = takeOver;
        this.check = check;
        this.lookup = lookup;
        this.transactions = transactions;
    }

    @POST
    @Path("/take-over")
    @RolesAllowed(Role.SERVICE)
    @Operation(
            operationId = "internalTakeOverApplication",
            summary = "Brings in one running file at its state; sent again it changes nothing",
            hidden = true)
    public TakenOverView takeOver(@NotNull @Valid TakeOverRequest request) {
        // Its business may have been registered a moment ago: then its event is still on its way, and it is asked for.
        return lookup.around(knowledge -> transactions.call(JOB, () -> takeOver.takeOver(request)));
    }

    @POST
    @Path("/take-over-check")
    @RolesAllowed(Role.SERVICE)
    @Operation(
            operationId = "internalCheckTakeOver",
            summary = "Which of many rows could not be brought in, and why",
            hidden = true)
    public TakeOverCheck.Findings check(@NotNull @Valid TakeOverCheck asked) {
        return transactions.call(JOB, () -> check.check(asked));
    }
}
