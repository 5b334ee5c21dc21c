package id.halal.application.inspection;

import id.halal.application.filing.PathIds;
import id.halal.application.paper.PaperAnswer;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** The invoice of a regular file, to print and to pay by. */
@Path("/api/v1/applications/{id}/invoice")
@Tag(name = "inspection")
public class InvoiceResource {

    private final InvoicePaperFinder finder;
    private final InvoicePaper papers;
    private final ScopedTransactions transactions;

    InvoiceResource(InvoicePaperFinder finder, InvoicePaper papers, ScopedTransactions transactions) {
        this.finder = finder;
        this.papers = papers;
        this.transactions = transactions;
    }

    @GET
    @Produces(PaperAnswer.PDF)
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getApplicationInvoice",
            summary = "The one invoice of a regular file (PDF)",
            description = "Every signed-in role that may see the file.")
    @APIResponse(responseCode = "200", description = "The same bytes for ever; the ETag is their SHA-256")
    @APIResponse(responseCode = "404", description = "Not in the caller's scope, or its cost is not set yet")
    public Response get(@PathParam("id") String id) {
        UUID file = PathIds.of(id);
        InvoicePaperFinder.Found invoice = transactions.read(scope -> finder.get(scope, file));
        String sha256 = papers.kept(file, invoice);
        return PaperAnswer.of(papers.read(sha256), sha256, invoice.number());
    }
}
