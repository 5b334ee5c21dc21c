package id.halal.application.standing;

import id.halal.application.document.DocumentBody;
import id.halal.application.filing.Actors;
import id.halal.application.storage.ContentStorage;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The papers a step rests on. */
@Path("/api/v1/certificates/{number}/documents/{sha256}")
@Tag(name = "certificates")
public class StandingDocumentResource {

    private final StandingDocuments documents;
    private final StandingFinder finder;
    private final ContentStorage storage;
    private final ScopedTransactions transactions;
    private final Actors actors;

    StandingDocumentResource(
            StandingDocuments documents,
            StandingFinder finder,
            ContentStorage storage,
            ScopedTransactions transactions,
            Actors actors) {
        this.documents = documents;
        this.finder = finder;
        this.storage = storage;
        this.transactions = transactions;
        this.actors = actors;
    }

    @PUT
    @DocumentBody
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "putCertificateDocument",
            summary = "Stores a paper a step rests on: JPEG, PNG or PDF, at most 2 MB; sent again it changes nothing",
            description = "Roles as for the proposal.")
    @APIResponse(
            responseCode = "200",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = StandingDocumentView.class)))
    public Response put(
            @PathParam("number") String number, @PathParam("sha256") String sha256, byte @Nullable [] content) {
        return documents.put(number, sha256, content == null ? new byte[0] : content, actors.current());
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.AUDITOR})
    @Operation(
            operationId = "getCertificateDocument",
            summary = "A paper a step rests on",
            description = "Officers, verifiers and auditors who may see the file.")
    public Response get(@PathParam("number") String number, @PathParam("sha256") String sha256) {
        StandingDocuments.Stored stored = transactions.read(scope -> documents.find(finder.get(scope, number), sha256));
        return Response.ok(storage.read(stored.contentSha256()), stored.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
