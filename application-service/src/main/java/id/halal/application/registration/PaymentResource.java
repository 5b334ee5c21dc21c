package id.halal.application.registration;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.version.ExpectedVersion;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What a self-declare file costs its business. */
@Path("/api/v1/applications/{id}/payment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registration")
public class PaymentResource {

    private final PaymentFinder finder;
    private final RecordPayment payment;
    private final ScopedTransactions transactions;
    private final Writes writes;
    private final Actors actors;

    PaymentResource(
            PaymentFinder finder,
            RecordPayment payment,
            ScopedTransactions transactions,
            Writes writes,
            Actors actors) {
        this.finder = finder;
        this.payment = payment;
        this.transactions = transactions;
        this.writes = writes;
        this.actors = actors;
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
        Role.AUDITOR
    })
    @Operation(
            operationId = "getApplicationPayment",
            summary = "What a self-declare file costs its business by the official tariff, and whether it is paid",
            description = "Every signed-in role that may see the file. A regular file has an invoice instead.")
    @APIResponse(
            responseCode = "200",
            description = "Owed and paid, in whole rupiah",
            content = @Content(schema = @Schema(implementation = ApplicationPaymentView.class)))
    public ApplicationPaymentView payment(@PathParam("id") String id) {
        UUID file = PathIds.of(id);
        return transactions.read(scope -> finder.of(scope, file));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "recordApplicationPayment",
            summary = "Records the payment of a self-paid file",
            description =
                    "Roles: bpjph-verifier in national mode; officers in mirror mode. The whole of what is owed is paid at once.")
    @APIResponse(
            responseCode = "200",
            description = "VERIFIED",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(
            responseCode = "422",
            description = "PAYMENT_AMOUNT_DIFFERS from the tariff; owedRupiah says what it is")
    public Response pay(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PaymentRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(request, scope -> {
            Application paid = payment.pay(file, request, actor, ExpectedVersion.of(ifMatch));
            return Written.ok(ApplicationView.head(paid, actor), paid.version());
        });
    }
}
