package id.halal.application.standing;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The desk of the second person. */
@Path("/api/v1/certificate-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class OpenProposalResource {

    private final StandingFinder finder;
    private final ScopedTransactions transactions;

    OpenProposalResource(StandingFinder finder, ScopedTransactions transactions) {
        this.finder = finder;
        this.transactions = transactions;
    }

    @GET
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.AUDITOR})
    @Operation(
            operationId = "listOpenCertificateProposals",
            summary = "Proposals about certificates that wait for a second person, the longest waiting first",
            description =
                    "Roles: bpjph-verifier, officers, national-admin, auditor; those of files in the caller's scope.")
    public Page<OpenProposalView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return transactions.read(scope -> finder.open(scope, page));
    }
}
