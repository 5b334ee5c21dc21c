package id.halal.companion.assignment;

import id.halal.companion.shared.Actor;
import id.halal.companion.shared.ReasonRequest;
import id.halal.companion.shared.Requests;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Decisions on assignments. */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class AssignmentDecisionResource {

    private final AnswerOffer answerOffer;
    private final ReassignFile reassignFile;
    private final Writes writes;
    private final Caller caller;

    AssignmentDecisionResource(AnswerOffer answerOffer, ReassignFile reassignFile, Writes writes, Caller caller) {
        this.answerOffer = answerOffer;
        this.reassignFile = reassignFile;
        this.writes = writes;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(Role.COMPANION)
    @Operation(
            operationId = "acceptAssignment",
            summary = "The offered companion takes the file",
            description = "Role: companion, the offered one only. If-Match may be sent.")
    @APIResponse(
            responseCode = "200",
            description = "Accepted: the file goes to IN_VERIFICATION",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "403", description = "COMPANION_FROZEN, COMPANION_NOT_ACTIVE or LP3H_FROZEN")
    @APIResponse(responseCode = "404", description = "Unknown, or offered to another companion")
    @APIResponse(responseCode = "409", description = "ILLEGAL_ACTION: answered, expired or ended before")
    public Response accept(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        UUID assignmentId = Requests.pathId(id);
        Actor actor = Actor.of(caller);
        return writes.once(
                null,
                scope -> written(
                        answerOffer.accept(scope, assignmentId, actor, Requests.optionalVersion(ifMatch)), actor));
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.COMPANION)
    @Operation(
            operationId = "refuseAssignment",
            summary = "The offered companion declines; the next one is asked",
            description = "Role: companion, the offered one only. If-Match may be sent.")
    @APIResponse(
            responseCode = "200",
            description = "Declined",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "403", description = "COMPANION_FROZEN, COMPANION_NOT_ACTIVE or LP3H_FROZEN")
    @APIResponse(responseCode = "404", description = "Unknown, or offered to another companion")
    @APIResponse(responseCode = "409", description = "ILLEGAL_ACTION: answered, expired or ended before")
    public Response refuse(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        UUID assignmentId = Requests.pathId(id);
        Actor actor = Actor.of(caller);
        return writes.once(
                request,
                scope -> written(
                        answerOffer.refuse(
                                scope, assignmentId, actor, request.reason(), Requests.optionalVersion(ifMatch)),
                        actor));
    }

    @POST
    @Path("/{id}/reassignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.LP3H_COORDINATOR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "reassignFile",
            summary = "Ends an open assignment and offers the file to another companion of the LP3H",
            description =
                    "Roles: lp3h-coordinator, officers, national-admin. If-Match may be sent. Answers the new offer.")
    @APIResponse(
            responseCode = "201",
            description = "Offered to the named companion",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "409", description = "ILLEGAL_ACTION: the assignment is over")
    @APIResponse(responseCode = "422", description = "The named companion cannot be asked")
    public Response reassign(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReassignmentRequest request) {
        UUID assignmentId = Requests.pathId(id);
        Actor actor = Actor.of(caller);
        return writes.once(
                request,
                scope -> created(
                        reassignFile.reassign(scope, assignmentId, request, actor, Requests.optionalVersion(ifMatch)),
                        actor));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.LP3H_COORDINATOR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "assignFile",
            summary = "Offers a waiting file to a named companion",
            description = "Roles: lp3h-coordinator, officers, national-admin. For files listed with status WAITING.")
    @APIResponse(
            responseCode = "201",
            description = "Offered to the named companion",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "404", description = "No such file in the caller's scope")
    @APIResponse(responseCode = "409", description = "FILE_NOT_WAITING: it has a companion or an offer, or needs none")
    @APIResponse(responseCode = "422", description = "The named companion cannot be asked")
    public Response assign(@NotNull @Valid AssignFileRequest request) {
        Actor actor = Actor.of(caller);
        return writes.once(request, scope -> created(reassignFile.assign(scope, request, actor), actor));
    }

    private static Written written(Assignment assignment, Actor actor) {
        return Written.ok(assignment.view(actor), assignment.version());
    }

    private static Written created(Assignment assignment, Actor actor) {
        return Written.created("/api/v1/assignments/" + assignment.id(), assignment.view(actor), assignment.version());
    }
}
