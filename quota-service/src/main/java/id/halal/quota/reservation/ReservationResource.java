package id.halal.quota.reservation;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.quota.PathIds;
import id.halal.quota.QueryEnums;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The units of one programme that are kept for named businesses. */
@Path("/api/v1/programmes/{id}/reservations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reservations", description = "Units kept for the business that replaces one certified elsewhere")
public class ReservationResource {

    private final ScopedTransactions transactions;
    private final ReservationFinder finder;

    ReservationResource(ScopedTransactions transactions, ReservationFinder finder) {
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
        Role.AUDITOR
    })
    @Operation(
            operationId = "listReservations",
            summary = "Units of a programme that are, or were, kept for a named business, oldest first",
            description = "Only of nodes inside the caller's scope. Filter: status (OPEN, USED, EXPIRED). "
                    + "Roles: national-admin, officers, plut-officer, agency, lp3h-coordinator, auditor.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "No such programme, or no node of it in the caller's scope")
    public Page<ReservationView> list(
            @PathParam("id") String id,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        ReservationStatus wanted = QueryEnums.of(ReservationStatus.class, "status", status);
        return transactions.read(scope -> finder.list(scope, PathIds.path(id), wanted, page));
    }
}
