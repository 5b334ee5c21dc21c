package id.halal.application.sihalal.portal;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
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

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Lists of what the portal shows. */
@Path("/api/v1/sihalal-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sihalal")
public class SihalalImportResource {

    /** Letters, digits and what stands in names of files; no path. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ._()-]{1,77}");

    private static final Set<String> STATES = Set.of("PENDING", "CHANGED", "UNCHANGED", "WRONG");

    /** What an idempotency key stands for: the bytes by their hash. */
    record Sent(String fileName, String sha256) {}

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final PortalImports imports;
    private final SihalalImportFinder finder;
    private final Actors actors;
    private final Messages messages;

    SihalalImportResource(
            Writes writes,
            ScopedTransactions transactions,
            PortalImports imports,
            SihalalImportFinder finder,
            Actors actors,
            Messages messages) {
        this.writes = writes;
        this.transactions = transactions;
        this.imports = imports;
        this.finder = finder;
        this.actors = actors;
        this.messages = messages;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "importSihalalStatuses",
            summary = "Takes in a list of what the portal shows, as if each line were entered on its file",
            description =
                    "CSV in UTF-8, separated by comma, semicolon or tab, with the columns nomor_daftar, status, tanggal and, if wanted,"
                            + " nomor_sertifikat, tanggal_sertifikat, catatan (dates as 2026-11-20); at most 50,000 lines and 2 MB. The"
                            + " same list again changes nothing. Roles: officers; files of their scope.")
    @APIResponse(
            responseCode = "202",
            description = "Where to look how far it is is in Location",
            content = @Content(schema = @Schema(implementation = SihalalImportView.class)))
    @APIResponse(responseCode = "422", description = "No such list")
    public Response take(@QueryParam("fileName") @Nullable String fileName, byte @Nullable [] content) {
        if (fileName == null || !NAME.matcher(fileName).matches()) {
            throw ProblemException.invalid(FieldProblem.of("?fileName", PortalProblem.SIHALAL_IMPORT_FILE_NAME));
        }
        byte[] bytes = content == null ? new byte[0] : content;
        List<PortalList.Line> lines = PortalList.read(bytes);
        Actor actor = actors.current();
        return writes.once(new Sent(fileName, Sha256.hex(bytes)), scope -> {
            UUID id = imports.add(scope, fileName, bytes, lines, actor);
            return Written.accepted("/api/v1/sihalal-imports/" + id, finder.get(scope, id), null);
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.AUDITOR})
    @Operation(
            operationId = "getSihalalImport",
            summary = "How far an imported list is",
            description = "Roles: the officer who sent it, national-admin, auditor.")
    public SihalalImportView get(@PathParam("id") String id) {
        UUID list = PathIds.of(id);
        return transactions.read(scope -> finder.get(scope, list));
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.AUDITOR})
    @Operation(
            operationId = "listSihalalImportRows",
            summary = "The lines of an imported list, and what is wrong with them",
            description =
                    "state=WRONG for the wrong ones alone. Roles: the officer who sent it, national-admin, auditor.")
    public Page<SihalalImportRowView> rows(
            @PathParam("id") String id,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID list = PathIds.of(id);
        if (state != null && !STATES.contains(state)) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "state");
        }
        PageRequest page = PageRequest.of(limit, cursor);
        Locale language = messages.best(acceptLanguage);
        return transactions.read(scope -> finder.rows(scope, list, state, page, language));
    }
}
