package id.halal.application.sihalal;

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

import java.util.Locale;
import java.util.UUID;

/** What SIHALAL says of one file. */
@Path("/api/v1/applications/{id}/sihalal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sihalal", description = "What SIHALAL says, beside what we say")
public class FileSihalalResource {

    private final ScopedTransactions transactions;
    private final Writes writes;
    private final SihalalWork work;
    private final Actors actors;
    private final Messages messages;

    FileSihalalResource(
            ScopedTransactions transactions, Writes writes, SihalalWork work, Actors actors, Messages messages) {
        this.transactions = transactions;
        this.writes = writes;
        this.work = work;
        this.actors = actors;
        this.messages = messages;
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
            operationId = "getFileSihalal",
            summary = "What SIHALAL says of the file and when we learned of it, beside what we say",
            description = "Every signed-in role.")
    public FileSihalalView get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        Locale language = messages.best(acceptLanguage);
        return transactions.read(scope -> work.finder().file(scope, file, actor, language));
    }

    @POST
    @Path("/statuses")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "enterSihalalStatus",
            summary = "Enters what the portal shows of the file",
            description =
                    "Roles: officers. Where BPJPH issues it moves the file as far as one officer may alone; what is known already changes"
                            + " nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What SIHALAL says now",
            content = @Content(schema = @Schema(implementation = FileSihalalView.class)))
    @APIResponse(
            responseCode = "409",
            description = "SIHALAL_NUMBER_NOT_RECORDED, or SIHALAL_STATUS_OLDER than the latest one known")
    public Response enter(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SihalalStatusRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "issued",
                                                            value = "{\"code\": \"OF300\", \"on\": \"2026-11-20\","
                                                                    + " \"certificateNumber\": \"ID64110017058841126\","
                                                                    + " \"certificateOn\": \"2026-11-20\"}")))
                    @NotNull
                    @Valid
                    SihalalStatusRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        Locale language = messages.best(acceptLanguage);
        return writes.once(request, scope -> {
            work.enter().enter(file, request, StatusSource.PORTAL, actor);
            return Written.ok(work.finder().file(scope, file, actor, language));
        });
    }

    @POST
    @Path("/look-up")
    @RolesAllowed({
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.NATIONAL_ADMIN,
        Role.LP3H_COORDINATOR,
        Role.COMPANION
    })
    @Operation(
            operationId = "askSihalal",
            summary = "Has SIHALAL asked about the file as soon as it can be",
            description = "Roles: officers, lp3h-coordinator, companion.")
    @APIResponse(
            responseCode = "202",
            description = "It waits for its turn",
            content = @Content(schema = @Schema(implementation = FileSihalalView.class)))
    @APIResponse(responseCode = "409", description = "SIHALAL_NUMBER_NOT_RECORDED")
    public Response ask(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        Locale language = messages.best(acceptLanguage);
        return writes.once(null, scope -> {
            work.askNow(file);
            return Written.accepted(
                    "/api/v1/applications/" + file + "/sihalal",
                    work.finder().file(scope, file, actor, language),
                    null);
        });
    }
}
