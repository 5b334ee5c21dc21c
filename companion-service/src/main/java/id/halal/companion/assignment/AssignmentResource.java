package id.halal.companion.assignment;

import id.halal.companion.shared.Actor;
import id.halal.companion.shared.Requests;
import id.halal.companion.shared.StatusChangeView;
import id.halal.companion.shared.StatusChanges;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import java.util.UUID;

/** Who works on which file, and which files wait. */
@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class AssignmentResource {

    private final AssignmentFinder finder;
    private final StatusChanges history;
    private final ScopedTransactions transactions;
    private final Caller caller;

    AssignmentResource(AssignmentFinder finder, StatusChanges history, ScopedTransactions transactions, Caller caller) {
        this.finder = finder;
        this.history = history;
        this.transactions = transactions;
        this.caller = caller;
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
        Role.AUDITOR
    })
    @Operation(
            operationId = "listAssignments",
            summary =
                    "Assignments in the caller's scope, newest first; with status WAITING the files nobody was found for",
            description = "status: OFFERED, ACCEPTED, DECLINED, EXPIRED, ENDED or WAITING (longest waiting first).")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "BAD_PARAMETER or BAD_CURSOR")
    public Page<AssignmentView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("applicationId") @Nullable String applicationId,
            @QueryParam("companionRegistration") @Nullable String companionRegistration,
            @QueryParam("regencyCode") @Nullable String regencyCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        boolean waiting = AssignmentView.WAITING.equals(status);
        AssignmentFinder.Filter filter = new AssignmentFinder.Filter(
                waiting ? null : Requests.constant(AssignmentStatus.class, status, "status"),
                Requests.queryId(applicationId, "applicationId"),
                Requests.given(companionRegistration),
                Requests.given(regencyCode));
        return waiting ? waiting(filter, page) : assignments(filter, page);
    }

    @GET
    @Path("/{id}")
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
    @Operation(operationId = "getAssignment", summary = "One assignment")
    @APIResponse(
            responseCode = "200",
            description = "With its version as ETag",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or outside the caller's scope")
    public Response get(@PathParam("id") String id) {
        UUID assignmentId = Requests.pathId(id);
        Actor actor = Actor.of(caller);
        return transactions.read(scope -> {
            Assignment assignment = finder.get(scope, assignmentId);
            return Response.ok(assignment.view(actor))
                    .header(HttpHeaders.ETAG, ExpectedVersion.tag(assignment.version()))
                    .build();
        });
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BPJPH_VERIFIER,
        Role.AUDITOR
    })
    @Operation(operationId = "listAssignmentHistory", summary = "What happened to an assignment, oldest first")
    public List<StatusChangeView> history(@PathParam("id") String id) {
        UUID assignmentId = Requests.pathId(id);
        return transactions.read(
                scope -> history.of(scope, finder.get(scope, assignmentId).id()));
    }

    private Page<AssignmentView> assignments(AssignmentFinder.Filter filter, PageRequest page) {
        Actor actor = Actor.of(caller);
        List<Assignment> rows = transactions.read(scope -> finder.page(scope, filter, page));
        return Page.of(rows, page, row -> Cursor.of(row.id())).map(row -> row.view(actor));
    }

    private Page<AssignmentView> waiting(AssignmentFinder.Filter filter, PageRequest page) {
        List<ApplicationFile> rows = transactions.read(scope -> finder.waiting(scope, filter, page));
        return Page.of(rows, page, row -> Cursor.of(String.valueOf(row.waitingSince()), row.applicationId()))
                .map(AssignmentView::waiting);
    }
}
