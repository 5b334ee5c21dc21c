package id.halal.companion.companion;

import id.halal.companion.lp3h.Lp3hRegister;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** For other services that meet a registration number before its event has reached them. Never routed by the gateway. */
@Path("/internal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "internal")
public class InternalCompanionResource {

    /** A companion without personal data. */
    public record InternalCompanionView(String registration, String lp3hRegistration, String status, boolean mayWork) {}

    /** An LP3H. */
    public record InternalLp3hView(String registration, String status, List<String> serviceCodes) {}

    private final CompanionRegister companions;
    private final Lp3hRegister lp3hs;
    private final WorkerTransactions transactions;

    InternalCompanionResource(CompanionRegister companions, Lp3hRegister lp3hs, WorkerTransactions transactions) {
        this.companions = companions;
        this.lp3hs = lp3hs;
        this.transactions = transactions;
    }

    @GET
    @Path("/companions/{registration}")
    @RolesAllowed(Role.SERVICE)
    @Operation(operationId = "getInternalCompanion", summary = "A companion by registration number", hidden = true)
    public InternalCompanionView companion(@PathParam("registration") String registration) {
        return transactions.call(
                "internal",
                () -> companions
                        .standing(registration)
                        .map(found -> new InternalCompanionView(
                                found.registration(),
                                found.lp3hRegistration(),
                                found.status().name(),
                                found.mayWork()))
                        .orElseThrow(ProblemException::notFound));
    }

    @GET
    @Path("/lp3h/{registration}")
    @RolesAllowed(Role.SERVICE)
    @Operation(operationId = "getInternalLp3h", summary = "An LP3H by registration number", hidden = true)
    public InternalLp3hView lp3h(@PathParam("registration") String registration) {
        return transactions.call(
                "internal",
                () -> lp3hs.standing(registration)
                        .map(found -> new InternalLp3hView(
                                found.registration(), found.status().name(), found.serviceCodes()))
                        .orElseThrow(ProblemException::notFound));
    }
}
