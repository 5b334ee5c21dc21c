package id.halal.application.ownpaper;

import id.halal.application.filing.PathIds;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The papers of a file. */
@Path("/api/v1/applications/{id}/papers")
@Tag(name = "hand-over", description = "The file's own papers, and its hand-over to SIHALAL")
public class FilePaperResource {

    private static final String PDF = "application/pdf";

    private final ScopedTransactions transactions;
    private final FileFactsReader reader;
    private final MakeFilePaper make;
    private final Messages messages;

    FilePaperResource(ScopedTransactions transactions, FileFactsReader reader, MakeFilePaper make, Messages messages) {
        this.transactions = transactions;
        this.reader = reader;
        this.make = make;
        this.messages = messages;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
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
            operationId = "listFilePapers",
            summary = "The papers of the file that can be made, and what is missing for the others",
            description =
                    "Roles: officers, lp3h-coordinator, companion, business-owner, bpjph-verifier, auditor; in their scope.")
    public List<FilePaperView> list(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID file = PathIds.of(id);
        Locale language = messages.best(acceptLanguage);
        FileFacts facts = transactions.read(scope -> reader.read(scope, file, null));
        return Arrays.stream(FilePaperKind.values())
                .map(kind -> view(kind, facts, language))
                .toList();
    }

    @GET
    @Path("/{kind}")
    @Produces(PDF)
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER
    })
    @Operation(
            operationId = "getFilePaper",
            summary = "A paper of the file as PDF/A, made now",
            description =
                    "It names the owner: every reading is recorded. Roles: officers, companion, business-owner, bpjph-verifier; in their"
                            + " scope.")
    @APIResponse(responseCode = "200", description = "PDF/A")
    @APIResponse(responseCode = "409", description = "FILE_PAPER_NOT_READY, with what is missing")
    @APIResponse(responseCode = "503", description = "The owner's data cannot be had now")
    public Response get(@PathParam("id") String id, @PathParam("kind") String kind) {
        UUID file = PathIds.of(id);
        FilePaperKind paper = FilePaperKind.of(kind).orElseThrow(ProblemException::notFound);
        return Response.ok(make.make(file, paper), PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.template() + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private FilePaperView view(FilePaperKind kind, FileFacts facts, Locale language) {
        List<FilePaperView.Lack> lacks = kind.missing(facts).stream()
                .map(lack -> new FilePaperView.Lack(
                        lack.name(), messages.text(language, "FILE_PAPER_MISSING_" + lack, List.of())))
                .toList();
        return new FilePaperView(kind.label(), kind.title(), lacks.isEmpty(), lacks);
    }
}
