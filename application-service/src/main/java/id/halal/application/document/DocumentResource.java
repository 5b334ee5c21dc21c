package id.halal.application.document;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
    private final DocumentFinder finder;
    private final ScopedTransactions transactions;
    private final Writes writes;
    private final Actors actors;

    DocumentResource(
            StoreDocument store, DocumentFinder finder, ScopedTransactions transactions, Writes writes, Actors actors) {
        this.store = store;
        this.finder = finder;
        this.transactions = transactions;
        this.writes = writes;
        this.actors = actors;
    }

    @PUT
    @Path("/{sha256}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({
        Role.BUSINESS_OWNER,
        Role.COMPANION,
        Role.LP3H_COORDINATOR,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "putApplicationDocument",
            summary = "Stores a document: JPEG, PNG or PDF, at most 2 MB; sent again it changes nothing",
            description =
                    "Roles: business-owner, companion, lp3h-coordinator, officers; VISIT_PHOTO only the assigned companion."
                            + " The type is told from the bytes; pictures are kept without metadata.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "200", description = "Was there already")
    @APIResponse(responseCode = "413", description = "More than 2 MB")
    @APIResponse(responseCode = "422", description = "The hash does not fit, or the photo breaks a rule")
    public Response put(
            @PathParam("id") String id,
            @PathParam("sha256") String sha256,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("name") @Nullable String name,
            byte @Nullable [] content) {
        StoreDocument.Upload upload = new StoreDocument.Upload(
                PathIds.of(id), sha256, kind(kind), name, content == null ? new byte[0] : content);
        Actor actor = actors.current();
        return writes.run(scope -> store.store(scope, upload, actor));
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
        Role.AUDITOR
    })
    @Operation(
            operationId = "getApplicationDocument",
            summary = "The bytes of a document as they are kept",
            description = "Every signed-in role.")
    @APIResponse(responseCode = "200", description = "JPEG, PNG or PDF")
    public Response get(@PathParam("id") String id, @PathParam("sha256") String sha256) {
        UUID file = PathIds.of(id);
        DocumentFinder.Stored stored = transactions.read(scope -> finder.get(scope, file, sha256));
        return Response.ok(stored.content(), stored.document().mediaType())
                .header(HttpHeaders.ETAG, '"' + sha256 + '"')
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static DocumentKind kind(@Nullable String text) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, "kind"));
    }

    /** Reads documents through the file they belong to. */
    @Singleton
    static class DocumentFinder {

        record Stored(DocumentView document, byte[] content) {}

        private final ApplicationFinder files;
        private final Documents documents;
        private final DocumentStore store;

        DocumentFinder(ApplicationFinder files, Documents documents, DocumentStore store) {
            this.files = files;
            this.documents = documents;
            this.store = store;
        }

        List<DocumentView> list(CallerScope scope, UUID application) {
            return documents.all(files.get(scope, application).id());
        }

        Stored get(CallerScope scope, UUID application, String sha256) {
            files.get(scope, application);
            DocumentView document = documents.one(application, sha256).orElseThrow(ProblemException::notFound);
            return new Stored(document, store.get(application, sha256).orElseThrow(ProblemException::notFound));
        }
    }
}
