package id.halal.application.returns;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Sends files back, and says what they were sent back for. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnResource {

    private static final String RETURN = """
            {"notes": [{"code": "PRODUCT_VARIANT_MISSING", "item": "/products/0/name", "text": "Varian rasa belum disebut"}],
             "resolutions": [{"code": "PHOTO_NOT_ON_SITE", "resolved": true}]}""";

    private final ReturnApplication sendBack;
    private final NoteFinder finder;
    private final ScopedTransactions transactions;
    private final Writes writes;
    private final Actors actors;
    private final Messages messages;

    ReturnResource(
            ReturnApplication sendBack,
            NoteFinder finder,
            ScopedTransactions transactions,
            Writes writes,
            Actors actors,
            Messages messages) {
        this.sendBack = sendBack;
        this.finder = finder;
        this.transactions = transactions;
        this.writes = writes;
        this.actors = actors;
        this.messages = messages;
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Role.COMPANION,
        Role.LP3H_COORDINATOR,
        Role.LPH_AUDITOR,
        Role.BPJPH_VERIFIER,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "returnApplication",
            summary = "Sends the file back to the business with notes; the unit is kept, the limits pause",
            description =
                    "Roles: the assigned companion in verification, the coordinator in LP3H_CHECK, then bpjph-verifier (national"
                            + " mode) or officers (mirror mode); on regular channels lph-auditor in COST_SETTING and"
                            + " IN_AUDIT. The third return in a row with the same unresolved code and item"
                            + " cancels the file for good and bars its products from self-declaration.")
    @APIResponse(
            responseCode = "200",
            description =
                    "RETURNED, RETURNED_BY_AUDITOR, or CANCELLED at the third return with the same unresolved note",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response sendBack(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReturnRequest.class),
                                            examples = @ExampleObject(name = "return", value = RETURN)))
                    @NotNull
                    @Valid
                    ReturnRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(request, scope -> {
            Application returned = sendBack.sendBack(file, request, actor, ExpectedVersion.of(ifMatch));
            return Written.ok(ApplicationView.head(returned, actor), returned.version());
        });
    }

    @GET
    @Path("/return-notes")
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
            operationId = "listApplicationReturnNotes",
            summary =
                    "What the business was asked to correct, what it answered and what the next check found, latest first",
            description = "Every signed-in role.")
    public List<ReturnedView> returnNotes(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID file = PathIds.of(id);
        Locale language = messages.best(acceptLanguage);
        return transactions.read(scope -> finder.notes(scope, file)).stream()
                .map(note -> view(note, language))
                .toList();
    }

    private ReturnedView view(Notes.Kept note, Locale language) {
        return new ReturnedView(
                note.version(),
                note.storedCode(),
                messages.text(language, note.code().messageKey(), List.of()),
                note.item(),
                note.text(),
                note.times(),
                note.answer(),
                note.answeredAt(),
                note.resolved(),
                note.resolvedAt());
    }

    /** Reads through the file. */
    @Singleton
    static class NoteFinder {

        private final ApplicationFinder files;
        private final Notes notes;

        NoteFinder(ApplicationFinder files, Notes notes) {
            this.files = files;
            this.notes = notes;
        }

        List<Notes.Kept> notes(CallerScope scope, UUID id) {
            return notes.all(files.get(scope, id).id());
        }
    }
}
