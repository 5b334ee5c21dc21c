package id.halal.application.handover;

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

/** For who types: what waits. */
@Path("/api/v1/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hand-over")
public class HandOverListResource {

    private final ScopedTransactions transactions;
    private final HandOverFinder finder;

    HandOverListResource(ScopedTransactions transactions, HandOverFinder finder) {
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
            operationId = "listHandOvers",
            summary = "Files that wait to be typed into SIHALAL, oldest first, and who has taken them",
            description =
                    "Roles: officers, lp3h-coordinator, companion, bpjph-verifier, auditor; files of their scope.")
    public Page<HandOverView> waiting(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return transactions.read(scope -> finder.waiting(scope, page));
    }
}
