package id.halal.application.inspection;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** The official tariff of the regular pathway. */
@Path("/api/v1/regular-tariffs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspection")
public class RegularTariffResource {

    private final RegularTariffs tariffs;
    private final ScopedTransactions transactions;

    RegularTariffResource(RegularTariffs tariffs, ScopedTransactions transactions) {
        this.tariffs = tariffs;
        this.transactions = transactions;
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
        Role.PLUT_OFFICER,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listRegularTariffs",
            summary =
                    "The official tariff of the regular pathway by scale of the business, so that nobody is charged more",
            description = "Every signed-in role.")
    public List<RegularTariff> tariffs() {
        return transactions.read(tariffs::all);
    }
}
