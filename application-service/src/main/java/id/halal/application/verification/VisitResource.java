package id.halal.application.verification;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** The companion's visits to a file, and what they must answer. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class VisitResource {

    private static final String VISIT = """
            {"visitedAt": "2026-11-20T03:00:00Z",
             "photoSha256s": [{"sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
               "takenAt": "2026-11-20T02:40:00Z", "shows": ["BUSINESS", "COMPANION", "PRODUCT"]}],
             "checklist": [{"code": "a", "result": "MEETS"}, {"code": "b", "result": "MEETS"},
               {"code": "c", "item": "/ingredients/0", "result": "MEETS",
                "evidence": "Kemasan minyak goreng"}, {"code": "d", "result": "MEETS"},
               {"code": "e", "result": "MEETS"}]}""";

    private final RecordVisit record;
    private final VisitFinder finder;
    private final ScopedTransactions transactions;
    private final Writes writes;
    private final Actors actors;
    private final Messages messages;

    VisitResource(
            RecordVisit record,
            VisitFinder finder,
            ScopedTransactions transactions,
            Writes writes,
            Actors actors,
            Messages messages) {
        this.record = record;
        this.finder = finder;
        this.transactions = transactions;
        this.writes = writes;
        this.actors = actors;
        this.messages = messages;
    }

    @PUT
    @Path("/visits/{visitId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.COMPANION)
    @Operation(
            operationId = "putApplicationVisit",
            summary = "Records a visit with its checklist, under the id the companion's device made",
            description =
                    "Role: the assigned companion. Sent again it changes nothing; a correction replaces it while the file is in"
                            + " verification. A photo is at most 24 hours older than the visit.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response put(
            @PathParam("id") String id,
            @PathParam("visitId") String visitId,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = VisitRequest.class),
                                            examples = @ExampleObject(name = "visit", value = VISIT)))
                    @NotNull
                    @Valid
                    VisitRequest request) {
        UUID file = PathIds.of(id);
        UUID visit = PathIds.of(visitId);
        Actor actor = actors.current();
        return writes.run(scope -> Written.ok(record.record(file, visit, request, actor)));
    }

    @GET
    @Path("/visits")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BPJPH_VERIFIER,
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listApplicationVisits",
            summary = "The visits to a file",
            description = "Every staff role and the companion.")
    public List<VisitView> visits(@PathParam("id") String id) {
        UUID file = PathIds.of(id);
        return transactions.read(scope -> finder.visits(scope, file));
    }

    @GET
    @Path("/checklist")
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
            operationId = "getApplicationChecklist",
            summary = "The lines the companion must answer, those left open at the submission included",
            description =
                    "Every signed-in role. A critical or doubtful ingredient says why it is a concern and what to look at on site,"
                            + " judged by the lists and the register as they are now.")
    public List<ChecklistLineView> checklist(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID file = PathIds.of(id);
        Locale language = messages.best(acceptLanguage);
        return transactions.read(scope -> finder.checklist(scope, file, language));
    }
}
