package id.halal.application.material.certificate;

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

/** Shows what waits for the national search. */
@Path("/api/v1/material-lookups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "materials")
public class MaterialLookupResource {

    private final ScopedTransactions transactions;
    private final MaterialCertificateFinder finder;

    MaterialLookupResource(ScopedTransactions transactions, MaterialCertificateFinder finder) {
        this.transactions = transactions;
        this.finder = finder;
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BPJPH_VERIFIER,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listMaterialLookups",
            summary = "Questions that wait for the national search, first come first, with why they wait",
            description = "Roles: staff and companions.")
    public Page<MaterialLookupView> queue(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return transactions.read(scope -> finder.queue(scope, page));
    }
}
