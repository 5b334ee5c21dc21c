package id.halal.application.material.certificate;

import id.halal.application.material.search.CertificateQuery;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search of certificates for the other services, so that one of them alone asks the national portal. Never routed by the gateway. */
@Path("/internal/material-certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "internal")
public class InternalMaterialCertificateResource {

    private static final String JOB = "certificate-search";

    private final WorkerTransactions transactions;
    private final MaterialCertificateFinder finder;
    private final AskSearchWorker search;
    private final Caller caller;

    InternalMaterialCertificateResource(
            WorkerTransactions transactions, MaterialCertificateFinder finder, AskSearchWorker search, Caller caller) {
        this.transactions = transactions;
        this.finder = finder;
        this.search = search;
        this.caller = caller;
    }

    @GET
    @Path("/{number}")
    @RolesAllowed(Role.SERVICE)
    @Operation(
            operationId = "internalSearchMaterialCertificate",
            summary =
                    "What is known of a certificate's number, with source and age of each line; asked anew when that is old",
            hidden = true)
    public MaterialCertificatesView byNumber(@PathParam("number") String number) {
        StatedNumber stated = StatedNumber.of(number);
        if (!stated.form().acceptable()) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "number");
        }
        CallerScope scope = caller.scope();
        CertificateQuery query = new CertificateQuery(stated.value(), null, null);
        boolean ask = stated.form().searchable() && !transactions.call(JOB, () -> finder.fresh(scope, query));
        AskSearchWorker.Outcome outcome =
                ask ? search.ask(query, caller.subject()) : new AskSearchWorker.Outcome(SearchAnswer.NOT_ASKED, null);
        return transactions.call(JOB, () -> {
            Page<MaterialCertificateView> lines =
                    finder.register(scope, query, null, PageRequest.of(PageRequest.MAX_LIMIT, null));
            return new MaterialCertificatesView(
                    lines.items(), lines.next(), outcome.answer(), outcome.problem(), finder.waiting(scope, query));
        });
    }
}
