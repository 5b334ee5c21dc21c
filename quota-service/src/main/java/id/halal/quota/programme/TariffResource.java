package id.halal.quota.programme;

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

/** Official tariffs, for everybody to see. */
@Path("/api/v1/tariffs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tariffs", description = "What one certificate costs, by part")
public class TariffResource {

    private final ScopedTransactions transactions;
    private final TariffFinder finder;

    TariffResource(ScopedTransactions transactions, TariffFinder finder) {
        this.transactions = transactions;
        this.finder = finder;
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
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
            operationId = "listTariffs",
            summary = "All tariffs with the day from which each is valid",
            description = "Whole rupiah. Roles: every signed-in person.")
    public Page<Tariff> all() {
        return transactions.read(scope -> new Page<>(finder.all(scope), null));
    }
}
