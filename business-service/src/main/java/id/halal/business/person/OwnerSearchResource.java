package id.halal.business.person;

import id.halal.business.registry.BusinessFinder;
import id.halal.business.registry.BusinessView;
import id.halal.business.registry.Findings;
import id.halal.indonesia.Nik;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Objects;

/** Finds businesses by what must not stand in a URL. It creates nothing, so it takes no idempotency key. */
@Path("/api/v1/business-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
public class OwnerSearchResource {

    private final ScopedTransactions transactions;
    private final OwnerData owners;
    private final BusinessFinder finder;

    OwnerSearchResource(ScopedTransactions transactions, OwnerData owners, BusinessFinder finder) {
        this.transactions = transactions;
        this.owners = owners;
        this.finder = finder;
    }

    @POST
    @RolesAllowed({
        Role.BUSINESS_OWNER,
        Role.COMPANION,
        Role.LP3H_COORDINATOR,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "searchBusinessesByOwner",
            summary = "Businesses within your scope whose owner has this NIK, masked; 200 at most")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = OwnerSearch.class),
                            examples = @ExampleObject(name = "By NIK", value = """
                    {"nik":"6472014506900001"}""")))
    public Page<BusinessView> search(@NotNull @Valid OwnerSearch search) {
        Findings findings = new Findings();
        findings.mask("/nik", search.nik());
        findings.refuseMasked();
        String nik = findings.parsed("/nik", search.nik(), text -> Nik.of(text).value());
        findings.refuse();
        String wanted = Objects.requireNonNull(nik);
        return transactions.read(scope -> new Page<>(finder.all(scope, owners.withNik(wanted)), null));
    }
}
