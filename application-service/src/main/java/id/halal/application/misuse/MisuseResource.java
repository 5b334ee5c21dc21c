package id.halal.application.misuse;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.PathIds;
import id.halal.application.storage.ContentStorage;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

import java.util.UUID;

/** Cases of misuse, for those who follow them up. */
@Path("/api/v1/misuse-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "misuse")
public class MisuseResource {

    private final MisuseFinder finder;
    private final CloseMisuseCase close;
    private final ContentStorage storage;
    private final ScopedTransactions transactions;
    private final Writes writes;
    private final Actors actors;

    MisuseResource(
            MisuseFinder finder,
            CloseMisuseCase close,
            ContentStorage storage,
            ScopedTransactions transactions,
            Writes writes,
            Actors actors) {
        this.finder = finder;
        this.close = close;
        this.storage = storage;
        this.transactions = transactions;
        this.writes = writes;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.AUDITOR})
    @Operation(
            operationId = "listMisuseReports",
            summary = "Reports of misuse, newest first",
            description = "Officers of the place, bpjph-verifier, auditor. With open=true those without an outcome.")
    public Page<MisuseReportView> list(
            @QueryParam("open") boolean open,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return transactions.read(scope -> finder.list(scope, open, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.AUDITOR})
    @Operation(
            operationId = "getMisuseReport",
            summary = "A report of misuse",
            description = "Officers of the place, bpjph-verifier, auditor. The contact is masked.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = MisuseReportView.class)))
    public Response get(@PathParam("id") String id) {
        UUID report = PathIds.of(id);
        MisuseReportView view = transactions.read(scope -> finder.get(scope, report));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}/contact")
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "revealMisuseContact",
            summary = "The report with the contact in full",
            description = "Officers of the place and bpjph-verifier, with a purpose; the reading is recorded.")
    public MisuseReportView contact(@PathParam("id") String id, @HeaderParam("X-Purpose") @Nullable String purpose) {
        UUID report = PathIds.of(id);
        return transactions.write(scope -> finder.reveal(scope, report, purpose));
    }

    @GET
    @Path("/{id}/photo")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.AUDITOR})
    @Operation(
            operationId = "getMisusePhoto",
            summary = "The photo of a report, without its metadata",
            description = "Officers of the place, bpjph-verifier, auditor.")
    public Response photo(@PathParam("id") String id) {
        UUID report = PathIds.of(id);
        MisuseStore.Photo photo = transactions.read(scope -> finder.photo(scope, report));
        return Response.ok(storage.read(photo.contentSha256()), photo.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    @POST
    @Path("/{id}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "closeMisuseReport",
            summary = "Enters how a case ended",
            description = "Officers of the place and bpjph-verifier.")
    @APIResponse(
            responseCode = "200",
            description = "The closed case",
            content = @Content(schema = @Schema(implementation = MisuseReportView.class)))
    @APIResponse(responseCode = "409", description = "MISUSE_CASE_CLOSED, with who closed it and when")
    public Response outcome(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MisuseOutcomeRequest request) {
        UUID report = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(request, scope -> {
            MisuseReportView closed = close.close(scope, report, request, actor, ExpectedVersion.of(ifMatch));
            return Written.ok(closed, closed.version());
        });
    }
}
