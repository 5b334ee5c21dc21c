package id.halal.application.inspection;

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

/** Reads what is recorded of a regular file. */
@Path("/api/v1/applications/{id}/inspection")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspection")
public class InspectionResource {

    private final InspectionFinder finder;
    private final ScopedTransactions transactions;
    private final Messages messages;

    InspectionResource(InspectionFinder finder, ScopedTransactions transactions, Messages messages) {
        this.finder = finder;
        this.transactions = transactions;
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
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getApplicationInspection",
            summary = "Inspection body, invoice, payment, document receipt and audit of a regular file",
            description = "Every signed-in role. 404 for files of the self-declare pathway.")
    public InspectionView inspection(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID file = PathIds.of(id);
        Locale language = messages.best(acceptLanguage);
        return transactions.read(scope -> finder.view(scope, file, language));
    }
}
