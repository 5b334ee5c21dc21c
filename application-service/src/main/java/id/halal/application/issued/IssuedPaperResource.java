package id.halal.application.issued;

import id.halal.application.filing.PathIds;
import id.halal.application.storage.ContentStorage;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** The signed papers, for those who may see the file. The public has the check, not the paper. */
@Path("/api/v1")
@Tag(name = "certificates")
public class IssuedPaperResource {

    private static final String PDF = "application/pdf";

    private final IssuedPaperFinder finder;
    private final ContentStorage storage;
    private final ScopedTransactions transactions;

    IssuedPaperResource(IssuedPaperFinder finder, ContentStorage storage, ScopedTransactions transactions) {
        this.finder = finder;
        this.storage = storage;
        this.transactions = transactions;
    }

    @GET
    @Path("/certificates/{number}/document")
    @Produces(PDF)
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
            operationId = "getCertificatePaper",
            summary = "The certificate, or the record of one, as it was made and signed at its issue (PDF)",
            description = "Every signed-in role that may see the file.")
    @APIResponse(responseCode = "200", description = "The same bytes for ever; the ETag is their SHA-256")
    @APIResponse(responseCode = "409", description = "PAPER_BEING_MADE: ask again in a moment")
    public Response ofCertificate(@PathParam("number") String number) {
        return pdf(transactions.read(scope -> finder.ofCertificate(scope, number)), number);
    }

    @GET
    @Path("/applications/{id}/issued-paper")
    @Produces(PDF)
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
        return pdf(transactions.read(scope -> finder.ofFile(scope, file)), id);
    }

    private Response pdf(String sha256, String name) {
        return Response.ok(storage.read(sha256), PDF)
                .header(HttpHeaders.ETAG, '"' + sha256 + '"')
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + name.replaceAll("[^A-Za-z0-9-]", "") + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
