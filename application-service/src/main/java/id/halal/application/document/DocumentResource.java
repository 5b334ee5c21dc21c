package id.halal.application.document;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Documents of a file, named by the SHA-256 of their bytes. */
@Path("/api/v1/applications/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentResource {

    private final StoreDocument store;
    private final RemoveDocument remove;
    private final DocumentFinder finder;
    private final ScopedTransactions transactions;
    private final Actors actors;

    DocumentResource(
            StoreDocument store,
            RemoveDocument remove,
            DocumentFinder finder,
            ScopedTransactions transactions,
            Actors actors) {
        this.store = store;
        this.remove = remove;
        this.finder = finder;
        this.transactions = transactions;
        this.actors = actors;
    }

    @PUT
    @DocumentBody
    @Path("/{sha256}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({
        Role.BUSINESS_OWNER,
        Role.COMPANION,
        Role.LP3H_COORDINATOR,
        Role.LPH_AUDITOR,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "putApplicationDocument",
            summary = "Stores a document: JPEG, PNG or PDF, at most 2 MB; sent again it changes nothing",
            description =
                    "Roles: business-owner, companion, lp3h-coordinator, lph-auditor, officers; VISIT_PHOTO only the assigned companion."
                            + " The type is told from the bytes; pictures are kept without metadata.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "200", description = "Was there already")
    @APIResponse(
            responseCode = "409",
            description = "The file has these bytes as another kind or name, or takes no documents")
    @APIResponse(responseCode = "413", description = "More than 2 MB")
    @APIResponse(responseCode = "422", description = "The hash does not fit, or the document or its name breaks a rule")
    @APIResponse(
            responseCode = "503",
            description = "The storage is full or away: nothing was kept, send it again later")
    public Response put(
            @PathParam("id") String id,
            @PathParam("sha256") String sha256,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("name") @Nullable String name,
            byte @Nullable [] content) {
        StoreDocument.Upload upload = new StoreDocument.Upload(
                PathIds.of(id), sha256, kind(kind), name, content == null ? new byte[0] : content);
        Actor actor = actors.current();
        return store.store(upload, actor);
    }

    @DELETE
    @Path("/{sha256}")
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION})
    @Operation(
            operationId = "removeApplicationDocument",
            summary = "Takes back a document that was sent by mistake",
            description = "Roles: business-owner, companion, while the file is with the business.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "Not possible in this status, or DOCUMENT_IN_USE")
    public Response remove(@PathParam("id") String id, @PathParam("sha256") String sha256) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        transactions.write(scope -> {
            remove.remove(file, sha256, actor);
            return Boolean.TRUE;
        });
        return Response.noContent().build();
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listApplicationDocuments",
            summary = "The documents of a file",
            description = "Every signed-in role.")
    public List<DocumentView> list(@PathParam("id") String id) {
        UUID file = PathIds.of(id);
        return transactions.read(scope -> finder.list(scope, file));
    }

    @GET
    @Path("/{sha256}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getApplicationDocument",
            summary = "The bytes of a document as they are kept",
            description =
                    "Every signed-in role. Always an attachment; the ETag is the SHA-256 of the bytes as they are kept.")
    @APIResponse(responseCode = "200", description = "JPEG, PNG or PDF")
    @APIResponse(responseCode = "304", description = "The caller has these bytes already")
    public Response get(@PathParam("id") String id, @PathParam("sha256") String sha256, @Context Request request) {
        UUID file = PathIds.of(id);
        DocumentFinder.Stored stored = transactions.read(scope -> finder.get(scope, file, sha256));
        EntityTag tag = new EntityTag(Sha256.hex(stored.content()));
        Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null
                ? Response.ok(stored.content(), stored.document().mediaType())
                : unchanged;
        return guarded(response, stored.document()).tag(tag).build();
    }

    @HEAD
    @Path("/{sha256}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "headApplicationDocument",
            summary = "Whether the file has this document whole, so that it need not be sent again",
            description = "Every signed-in role. 404 also when its bytes were lost: send it again then.")
    @APIResponse(responseCode = "200", description = "It is there")
    public Response head(@PathParam("id") String id, @PathParam("sha256") String sha256) {
        UUID file = PathIds.of(id);
        Documents.Kept kept = transactions.read(scope -> finder.whole(scope, file, sha256));
        DocumentView document = kept.view();
        Response.ResponseBuilder response = guarded(Response.ok().type(document.mediaType()), document)
                .header(HttpHeaders.CONTENT_LENGTH, document.bytes());
        return kept.contentSha256() == null
                ? response.build()
                : response.tag(kept.contentSha256()).build();
    }

    @GET
    @Path("/{sha256}/place")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.BPJPH_VERIFIER
    })
    @Operation(
            operationId = "readApplicationPhotoPlace",
            summary = "Where a photo of a visit was taken, in full",
            description =
                    "Roles: officers, lp3h-coordinator, bpjph-verifier. Say why in purpose (at most 200 characters):"
                            + " each call leaves one audit row with it.")
    @APIResponse(
            responseCode = "200",
            description = "In full; empty when the photo did not say",
            content = @Content(schema = @Schema(implementation = PhotoPlaceView.class)))
    @APIResponse(responseCode = "422", description = "PURPOSE_MISSING")
    public PhotoPlaceView place(
            @PathParam("id") String id,
            @PathParam("sha256") String sha256,
            @QueryParam("purpose") @Size(max = 200) @Nullable String purpose) {
        UUID file = PathIds.of(id);
        return transactions.write(scope -> finder.place(scope, file, sha256, purpose));
    }

    /** What a browser is to do with bytes that a stranger sent: save them, run nothing, let no cache hand them to others. */
    private static Response.ResponseBuilder guarded(Response.ResponseBuilder response, DocumentView document) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        DocumentName.disposition(document.name(), document.sha256(), document.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    private static DocumentKind kind(@Nullable String text) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, "kind"));
    }
}
