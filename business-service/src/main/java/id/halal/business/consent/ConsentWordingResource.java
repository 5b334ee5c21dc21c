package id.halal.business.consent;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The texts of consents. */
@Path("/api/v1/consent-wordings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consents")
public class ConsentWordingResource {

    private final ScopedTransactions transactions;
    private final ConsentFinder finder;

    ConsentWordingResource(ScopedTransactions transactions, ConsentFinder finder) {
        this.transactions = transactions;
        this.finder = finder;
    }

    @GET
    @RolesAllowed({
        Role.BUSINESS_OWNER,
        Role.COMPANION,
        Role.LP3H_COORDINATOR,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.NATIONAL_ADMIN,
        Role.AUDITOR
    })
    @Operation(operationId = "listConsentWordings", summary = "The texts an owner consents to, newest first")
    public Page<ConsentWordingView> wordings() {
        return transactions.read(scope -> new Page<>(finder.wordings(scope), null));
    }
}
