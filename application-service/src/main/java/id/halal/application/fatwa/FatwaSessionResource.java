package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.PathIds;
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
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Fatwa sessions: members enter decisions, the chair, another person, closes. */
@Path("/api/v1/fatwa-sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fatwa")
public class FatwaSessionResource {

    private final OpenSession open;
    private final EnterDecision enter;
    private final CloseSession close;
    private final SessionReader reader;
    private final Writes writes;
    private final Actors actors;

    FatwaSessionResource(
            OpenSession open,
            EnterDecision enter,
            CloseSession close,
            SessionReader reader,
            Writes writes,
            Actors actors) {
        this.open = open;
        this.enter = enter;
        this.close = close;
        this.reader = reader;
        this.writes = writes;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.FATWA_MEMBER, Role.FATWA_CHAIR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "openFatwaSession",
            summary = "Begins a session",
            description = "Roles: fatwa-member, fatwa-chair in national mode; officers, who record it, in mirror mode.")
    @APIResponse(
            responseCode = "201",
            description = "OPEN",
            content = @Content(schema = @Schema(implementation = FatwaSessionView.class)))
    public Response open(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = FatwaSessionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "session",
                                                            value =
                                                                    "{\"heldOn\": \"2026-11-20\", \"place\": \"Samarinda\"}")))
                    @NotNull
                    @Valid
                    FatwaSessionRequest request) {
        Actor actor = actors.current();
        return writes.once(request, scope -> {
            FatwaSessionView view = open.open(scope, request, actor);
            return Written.created("/api/v1/fatwa-sessions/" + view.id(), view, view.version());
        });
    }

    @GET
    @RolesAllowed({
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.BPJPH_VERIFIER,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.NATIONAL_ADMIN,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listFatwaSessions",
            summary = "Sessions in the caller's scope, newest first, without their decisions",
            description = "Roles: fatwa committee, BPJPH, officers, auditor.")
    public Page<FatwaSessionView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return reader.list(PageRequest.of(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.BPJPH_VERIFIER,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.NATIONAL_ADMIN,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getFatwaSession",
            summary = "A session with what was entered",
            description = "Roles: fatwa committee, BPJPH, officers, auditor. ETag is the version the closure needs.")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = FatwaSessionView.class)))
    public Response get(@PathParam("id") String id) {
        FatwaSessionView view = reader.get(PathIds.of(id));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.FATWA_MEMBER, Role.FATWA_CHAIR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "enterFatwaDecision",
            summary = "Enters what the session decided of one file; it takes effect with the closure",
            description =
                    "Roles: fatwa-member, fatwa-chair in national mode; officers in mirror mode. Whoever enters cannot close.")
    @APIResponse(
            responseCode = "201",
            description = "The session with its decisions",
            content = @Content(schema = @Schema(implementation = FatwaSessionView.class)))
    public Response enter(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = FatwaDecisionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "halal",
                                                            value =
                                                                    "{\"applicationId\": \"0196375a-80b5-7823-98a9-41de2d51f13e\","
                                                                            + " \"decision\": \"HALAL\", \"decisionNumber\": \"KH-2026-11-000123\"}")))
                    @NotNull
                    @Valid
                    FatwaDecisionRequest request) {
        UUID session = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(request, scope -> {
            FatwaSessionView view = enter.enter(scope, session, request, actor);
            return Written.created("/api/v1/fatwa-sessions/" + view.id(), view, view.version());
        });
    }

    @DELETE
    @Path("/{id}/decisions/{applicationId}")
    @RolesAllowed({Role.FATWA_MEMBER, Role.FATWA_CHAIR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "takeBackFatwaDecision",
            summary = "Takes an entry back while the session is open",
            description = "Roles as for entering.")
    @APIResponse(
            responseCode = "200",
            description = "The session with its decisions",
            content = @Content(schema = @Schema(implementation = FatwaSessionView.class)))
    public Response takeBack(@PathParam("id") String id, @PathParam("applicationId") String applicationId) {
        UUID session = PathIds.of(id);
        UUID file = PathIds.of(applicationId);
        Actor actor = actors.current();
        return writes.run(scope -> {
            FatwaSessionView view = enter.takeBack(scope, session, file, actor);
            return Written.ok(view, view.version());
        });
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed({Role.FATWA_CHAIR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "closeFatwaSession",
            summary = "Closes the session; every entered decision takes effect, each in a transaction of its own",
            description =
                    "Roles: fatwa-chair in national mode; an officer in mirror mode; another person than those who entered. A file"
                            + " that changed meanwhile drops out and is named. Closing again is harmless, and goes on where a"
                            + " closure stopped.")
    @APIResponse(
            responseCode = "200",
            description = "CLOSED",
            content = @Content(schema = @Schema(implementation = FatwaSessionView.class)))
    @APIResponse(responseCode = "403", description = "FOUR_EYES: the caller entered a decision")
    @APIResponse(responseCode = "409", description = "Every file had changed: nothing was decided")
    public Response close(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        UUID session = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(null, scope -> {
            FatwaSessionView view = close.close(session, actor, ExpectedVersion.of(ifMatch));
            return Written.ok(view, view.version());
        });
    }

    /** Reads in the caller's scope. */
    @jakarta.inject.Singleton
    static class SessionReader {

        private final ScopedTransactions transactions;
        private final FatwaSessionFinder finder;

        SessionReader(ScopedTransactions transactions, FatwaSessionFinder finder) {
            this.transactions = transactions;
            this.finder = finder;
        }

        Page<FatwaSessionView> list(PageRequest page) {
            return transactions.read(scope -> finder.list(scope, page));
        }

        FatwaSessionView get(UUID id) {
            return transactions.read(scope -> finder.view(scope, id));
        }
    }
}
