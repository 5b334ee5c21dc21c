package id.halal.business.oss;

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

/** Shows what waits for OSS. */
@Path("/api/v1/nib-lookups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
public class NibLookupResource {

    private final ScopedTransactions transactions;
    private final NibLookupFinder finder;

    NibLookupResource(ScopedTransactions transactions, NibLookupFinder finder) {
        this.transactions = transactions;
        this.finder = finder;
    }

    @GET
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.AUDITOR})
    @Operation(
            operationId = "listNibLookups",
            summary = "Questions that wait for OSS, first come first, with why they wait",
            description = "Roles: officers (their regions), national-admin, auditor.")
    public Page<NibLookupView> waiting(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return transactions.read(scope -> finder.waiting(scope, page));
    }
}
