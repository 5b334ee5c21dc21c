package id.halal.business.integration;

import id.halal.business.registry.TakeOverBusiness;
import id.halal.business.registry.TakeOverForm;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For quota-service, which takes over running programmes. Never routed by the gateway. */
@Path("/internal/businesses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "internal")
public class InternalTakeOverResource {

    private static final String JOB = "take-over";

    /** The business of a NIB. */
    @Schema(name = "TakenOverBusiness")
    public record TakenOverBusiness(UUID businessId) {}

    /** Numbers to look up. */
    @Schema(name = "NibList")
    public record NibList(@NotNull @Size(max = 1000) List<String> nibs) {}

    /** @param businesses NIB → business, of those known */
    @Schema(name = "BusinessesByNib")
    public record BusinessesByNib(Map<String, UUID> businesses) {}

    private final TakeOverBusiness takeOver;
    private final WorkerTransactions transactions;
    private final DomainClock clock;

    InternalTakeOverResource(TakeOverBusiness takeOver, WorkerTransactions transactions, DomainClock clock) {
        this.takeOver = takeOver;
        this.transactions = transactions;
        this.clock = clock;
    }

    @POST
    @Path("/take-over")
    @RolesAllowed(Role.SERVICE)
    @Operation(
            operationId = "internalTakeOverBusiness",
            summary = "The business of a running file, made when its NIB is unknown; sent again it changes nothing",
            hidden = true)
    public TakenOverBusiness takeOver(@NotNull @Valid TakeOverForm form) {
        try {
            return once(form);
        } catch (ProblemException refused) {
            if (refused.code() != CommonProblem.DUPLICATE) {
                throw refused;
            }
            // Registered by someone else between our look and our write: now it is there.
            return once(form);
        }
    }

    private TakenOverBusiness once(TakeOverForm form) {
        return transactions.call(JOB, () -> new TakenOverBusiness(takeOver.takeOver(form, clock.instant())));
    }

    @POST
    @Path("/by-nib")
    @RolesAllowed(Role.SERVICE)
    @Operation(operationId = "internalBusinessesByNib", summary = "Which of many NIB are known", hidden = true)
    public BusinessesByNib byNib(@NotNull @Valid NibList asked) {
        return transactions.call(JOB, () -> new BusinessesByNib(takeOver.known(asked.nibs())));
    }
}
