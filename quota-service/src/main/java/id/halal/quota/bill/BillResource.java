package id.halal.quota.bill;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Programme bills; one is issued when a billed programme is verified. */
@Path("/api/v1/programme-bills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programme-bills", description = "What a funder pays before a programme begins")
public class BillResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final BillFinder finder;
    private final RecordBillPayment recordBillPayment;

    BillResource(
            Writes writes, ScopedTransactions transactions, BillFinder finder, RecordBillPayment recordBillPayment) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.recordBillPayment = recordBillPayment;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "getProgrammeBill",
            summary = "One bill with its payments; the ETag is for a payment",
            description = "Roles: national-admin, officers of the programme's region, auditor.")
    @APIResponse(
            responseCode = "200",
            description = "The bill",
            content = @Content(schema = @Schema(implementation = BillView.class)))
    @APIResponse(responseCode = "404", description = "Not in the caller's scope")
    public Response one(@PathParam("id") String id) {
        BillView view = transactions.read(scope -> finder.one(scope, PathIds.path(id)));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{id}/payments")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER})
    @Operation(
            operationId = "recordProgrammeBillPayment",
            summary = "Records a payment, in full or in part; the sum reached, the bill is paid",
            description =
                    "Needs If-Match with the bill's version and an Idempotency-Key. Roles: national-admin, province-officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewBillPayment.class),
                            examples = @ExampleObject(name = "transfer", value = """
                                    {"amountRupiah":23000000,"paidOn":"2026-01-12","reference":"SP2D 00123/LS/2026",
                                     "documentNumber":"900.1/12/BPKAD/2026"}""")))
    @APIResponse(
            responseCode = "200",
            description = "The bill after the payment",
            content = @Content(schema = @Schema(implementation = BillView.class)))
    @APIResponse(responseCode = "409", description = "Paid already or cancelled (ILLEGAL_ACTION)")
    @APIResponse(responseCode = "412", description = "Changed in the meantime")
    @APIResponse(responseCode = "422", description = "More than is open (PAYMENT_EXCEEDS_BILL), or an impossible day")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response pay(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewBillPayment request) {
        return writes.once(request, scope -> {
            BillView view = finder.one(
                    scope, recordBillPayment.record(scope, PathIds.path(id), request, ExpectedVersion.of(ifMatch)));
            return Written.ok(view, view.version());
        });
    }
}
