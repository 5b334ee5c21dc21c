package id.halal.application.draft;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
import id.halal.application.integration.BusinessLookup;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** What the business decides about its file: hand in, hand in again, withdraw. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class SubmissionResource {

    private final SubmitApplication submit;
    private final WithdrawApplication withdraw;
    private final Writes writes;
    private final BusinessLookup lookup;
    private final Actors actors;
    private final Messages messages;

    SubmissionResource(
            SubmitApplication submit,
            WithdrawApplication withdraw,
            Writes writes,
            BusinessLookup lookup,
            Actors actors,
            Messages messages) {
        this.submit = submit;
        this.withdraw = withdraw;
        this.writes = writes;
        this.lookup = lookup;
        this.actors = actors;
        this.messages = messages;
    }

    @POST
    @Path("/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION})
    @Operation(
            operationId = "submitApplication",
            summary = "Hands a file in; what becomes of its claim on a unit follows by itself",
            description =
                    "Roles: business-owner, or a companion with a live consent of the owner. Read the outcome with"
                            + " GET /applications/{id}?wait=10 and If-None-Match.")
    @APIResponse(
            responseCode = "202",
            description = "SUBMITTED, with the warnings of the pre-submission check",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", description = "Not possible in this status; allowedActions says what is")
    @APIResponse(
            responseCode = "422",
            description = "INVALID_FIELDS, CONSENT_MISSING, CHANNEL_NOT_OFFERED, or NOT_ELIGIBLE with all criteria")
    public Response submit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SubmissionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "pledge",
                                                            value = "{\"pledgeAccepted\": true}")))
                    @NotNull
                    @Valid
                    SubmissionRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        Locale language = messages.best(acceptLanguage);
        return lookup.around(knowledge -> writes.once(
                request,
                scope ->
                        accepted(submit.submit(file, actor, ExpectedVersion.of(ifMatch), knowledge, language), actor)));
    }

    @POST
    @Path("/resubmission")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION})
    @Operation(
            operationId = "resubmitApplication",
            summary = "Hands a corrected file in again; the same companion goes on with it",
            description = "Roles: business-owner, or a companion with a live consent.")
    @APIResponse(
            responseCode = "200",
            description = "IN_VERIFICATION",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response resubmit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @RequestBody(
                            required = false,
                            content = @Content(schema = @Schema(implementation = ResubmissionRequest.class)))
                    @Valid
                    @Nullable
                    ResubmissionRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        Locale language = messages.best(acceptLanguage);
        return lookup.around(knowledge -> writes.once(
                request,
                scope -> again(
                        submit.resubmit(
                                file,
                                ResubmissionRequest.of(request),
                                actor,
                                ExpectedVersion.of(ifMatch),
                                knowledge,
                                language),
                        actor)));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "withdrawApplication",
            summary = "Ends a file because the business no longer wants it; its unit is released",
            description =
                    "Roles: business-owner, a companion with a live consent, officers who record the owner's wish.")
    @APIResponse(
            responseCode = "200",
            description = "WITHDRAWN",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WithdrawalRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return lookup.around(knowledge -> writes.once(
                request,
                scope -> ok(withdraw.withdraw(file, request, actor, ExpectedVersion.of(ifMatch), knowledge), actor)));
    }

    private static Written ok(Application file, Actor actor) {
        return Written.ok(ApplicationView.head(file, actor), file.version());
    }

    private static Written accepted(SubmitApplication.Filed filed, Actor actor) {
        Application file = filed.file();
        return Written.accepted(
                "/api/v1/applications/" + file.id(),
                ApplicationView.filed(file, actor, filed.warnings()),
                file.version());
    }

    private static Written again(SubmitApplication.Filed filed, Actor actor) {
        Application file = filed.file();
        return Written.ok(ApplicationView.filed(file, actor, filed.warnings()), file.version());
    }
}
