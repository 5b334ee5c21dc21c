package id.halal.application.precheck;

import id.halal.application.content.ContentStore;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.UUID;

/** Tells beforehand what a file would come back for. */
@Path("/api/v1/applications/{id}/pre-submission-check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class PreSubmissionCheckResource {

    private final ScopedTransactions transactions;
    private final ApplicationFinder finder;
    private final ContentStore contents;
    private final PreSubmissionCheck check;
    private final Messages messages;

    PreSubmissionCheckResource(
            ScopedTransactions transactions,
            ApplicationFinder finder,
            ContentStore contents,
            PreSubmissionCheck check,
            Messages messages) {
        this.transactions = transactions;
        this.finder = finder;
        this.contents = contents;
        this.check = check;
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
        Role.AUDITOR
    })
    @Operation(
            operationId = "checkApplicationBeforeSubmission",
            summary = "What files are usually returned for, found in this one; nothing of it stops a submission",
            description = "Every role that sees files. WARNING: comes back for certain. NOTICE: someone should look.")
    public PreSubmissionCheckView check(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID file = PathIds.of(id);
        Locale language = messages.best(acceptLanguage);
        return transactions.read(scope -> {
            Application found = finder.get(scope, file);
            return PreSubmissionCheckView.of(found, check.of(found, contents.get(file), language));
        });
    }
}
