package id.halal.application.issued;

import id.halal.application.filing.PathIds;
import id.halal.application.paper.PaperAnswer;
import id.halal.application.storage.ContentStorage;
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

/** The signed papers, for those who may see the file. The public has the check, not the paper. */
@Path("/api/v1/applications/{id}/issued-paper")
@Tag(name = "certificates")
public class IssuedPaperResource {

    private final IssuedPaperFinder finder;
    private final ContentStorage storage;
    private final ScopedTransactions transactions;

    IssuedPaperResource(IssuedPaperFinder finder, ContentStorage storage, ScopedTransactions transactions) {
        this.finder = finder;
        this.storage = storage;
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
        Role.AUDITOR
    })
    @Operation(
            operationId = "getIssuedPaper",
            summary = "The paper at the file's end: certificate or its record, or the letter of refusal (PDF)",
            description = "Every signed-in role that may see the file.")
    @APIResponse(responseCode = "200", description = "The same bytes for ever; the ETag is their SHA-256")
    @APIResponse(responseCode = "409", description = "PAPER_BEING_MADE: ask again in a moment")
    public Response ofFile(@PathParam("id") String id) {
        UUID file = PathIds.of(id);
        String sha256 = transactions.read(scope -> finder.ofFile(scope, file));
        return PaperAnswer.of(storage.read(sha256), sha256, id);
    }
}
