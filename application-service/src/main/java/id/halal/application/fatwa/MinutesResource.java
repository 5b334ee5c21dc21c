package id.halal.application.fatwa;

import id.halal.application.filing.PathIds;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** The minutes of a closed session. */
@Path("/api/v1/fatwa-sessions/{id}/minutes")
@Tag(name = "fatwa")
public class MinutesResource {

    private static final String PDF = "application/pdf";

    private final ScopedTransactions transactions;
    private final FatwaSessionFinder finder;
    private final Minutes minutes;

    MinutesResource(ScopedTransactions transactions, FatwaSessionFinder finder, Minutes minutes) {
        this.transactions = transactions;
        this.finder = finder;
        this.minutes = minutes;
    }

    @GET
    @Produces(PDF)
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
            operationId = "getFatwaMinutes",
            summary = "The minutes of a closed session",
            description =
                    "Roles: fatwa committee, BPJPH, officers, auditor. Made once at the closure; its name is its hash.")
    @APIResponse(responseCode = "200", description = "PDF/A")
    @APIResponse(responseCode = "404", description = "No such session in the caller's scope, or not closed yet")
    public Response get(@PathParam("id") String id) {
        UUID session = PathIds.of(id);
        String sha256 = transactions.read(scope -> finder.view(scope, session)).minutesSha256();
        if (sha256 == null) {
            throw ProblemException.notFound();
        }
        return Response.ok(minutes.read(sha256))
                .type(PDF)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"berita-acara-" + sha256.substring(0, 12) + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
