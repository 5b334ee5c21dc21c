package id.halal.platform.data.operations;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** For operators: parked events, and who read personal data. The same in every service, under its name. */
@Path("/api/v1/operations/{service}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
public class OperationsResource {

    private final OperationsFinder finder;
    private final ScopedTransactions transactions;
    private final Inbox inbox;
    private final Writes writes;
    private final Caller caller;

    OperationsResource(
            OperationsFinder finder, ScopedTransactions transactions, Inbox inbox, Writes writes, Caller caller) {
        this.finder = finder;
        this.transactions = transactions;
        this.inbox = inbox;
        this.writes = writes;
        this.caller = caller;
    }

    @GET
    @Path("/protected-reads")
    @RolesAllowed({Role.AUDITOR, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "listProtectedReads",
            summary = "Unmasked reads of personal data: who, when, why, which fields; newest first")
    public Page<ProtectedReadView> protectedReads(
            @QueryParam("root") @Nullable String root,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        UUID rootId = root == null ? null : id(root, "root");
        return transactions.read(scope -> finder.protectedReads(scope, rootId, page));
    }

    @GET
    @Path("/parked-subjects")
    @RolesAllowed({Role.AUDITOR, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "listParkedSubjects",
            summary = "Subjects whose events wait because one of them could not be applied")
    public Page<ParkedSubjectView> parkedSubjects(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return finder.parkedSubjects(caller.scope(), page);
    }

    @POST
    @Path("/parked-subjects/{topic}/{subject}/replay")
    @RolesAllowed(Role.NATIONAL_ADMIN)
    @Operation(
            operationId = "replayParkedSubject",
            summary = "Applies a subject's parked events again, in order, all or none")
    public Response replay(@PathParam("topic") String topic, @PathParam("subject") String subject) {
        UUID subjectId = id(subject, "subject");
        return writes.once(null, scope -> Written.ok(new ReplayView(inbox.replay(topic, subjectId))));
    }

    private static UUID id(String text, String parameter) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, parameter);
        }
    }
}
