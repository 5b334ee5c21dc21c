package id.halal.companion.fee;

import id.halal.companion.shared.Requests;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What companions and LP3H have earned by certified files. */
@Path("/api/v1/fees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fees")
public class FeeResource {

    private final FeeFinder finder;
    private final ScopedTransactions transactions;

    FeeResource(FeeFinder finder, ScopedTransactions transactions) {
        this.finder = finder;
        this.transactions = transactions;
    }

    /** The parameters a list and its sum share. */
    public record FeeParameters(
            @QueryParam("status") @Nullable String status,
            @QueryParam("applicationId") @Nullable String applicationId,
            @QueryParam("companionRegistration") @Nullable String companionRegistration,
            @QueryParam("lp3hRegistration") @Nullable String lp3hRegistration,
            @QueryParam("facilitationCode") @Nullable String facilitationCode) {

        FeeFinder.Filter filter() {
            return new FeeFinder.Filter(
                    Requests.constant(FeeStatus.class, status, "status"),
                    Requests.queryId(applicationId, "applicationId"),
                    Requests.given(companionRegistration),
                    Requests.given(lp3hRegistration),
                    Requests.given(facilitationCode));
        }
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listFees",
            summary = "Fees in the caller's scope, newest first",
            description = "status: DUE, or PENDING_TARIFF while the file's programme is not known yet.")
    public Page<FeeView> list(
            @BeanParam FeeParameters parameters,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        FeeFinder.Filter filter = parameters.filter();
        List<FeeView> rows = transactions.read(scope -> finder.page(scope, filter, page));
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    @GET
    @Path("/sum")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.AUDITOR
    })
    @Operation(operationId = "sumFees", summary = "What the fees in the caller's scope add up to, whole rupiah")
    public FeeSumView sum(@BeanParam FeeParameters parameters) {
        FeeFinder.Filter filter = parameters.filter();
        return transactions.read(scope -> finder.sum(scope, filter));
    }
}
