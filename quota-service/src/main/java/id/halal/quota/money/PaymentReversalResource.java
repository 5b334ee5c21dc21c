package id.halal.quota.money;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Payments recorded wrongly. */
@Path("/api/v1/programmes/{id}/payments/{paymentId}/reversal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "budgets")
public class PaymentReversalResource {

    private final Writes writes;
    private final ReversePayment reversePayment;
    private final Caller caller;

    PaymentReversalResource(Writes writes, ReversePayment reversePayment, Caller caller) {
        this.writes = writes;
        this.reversePayment = reversePayment;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "reverseProgrammePayment",
            summary = "Takes a payment back that was recorded wrongly, by a counter-entry with its reason",
            description =
                    "The wrong row stays. Needs an Idempotency-Key. Roles: national-admin, officers of the programme's region.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = CounterEntry.class),
                            examples = @ExampleObject(name = "entered twice", value = """
                                    {"reason":"SP2D 00458 tercatat dua kali","documentNumber":"900.1/61/BPKAD/2026"}""")))
    @APIResponse(
            responseCode = "201",
            description = "The counter-entry, with a negative amount",
            content = @Content(schema = @Schema(implementation = PaymentView.class)))
    @APIResponse(responseCode = "404", description = "No such payment of a programme wholly in the caller's scope")
    @APIResponse(
            responseCode = "409",
            description = "Taken back already, or a counter-entry itself (PAYMENT_NOT_REVERSIBLE)")
    public Response reverse(
            @PathParam("id") String id,
            @PathParam("paymentId") String paymentId,
            @NotNull @Valid CounterEntry request) {
        return writes.once(
                request,
                scope -> Written.created(
                        "/api/v1/programmes/" + id + "/payments",
                        reversePayment.reverse(
                                scope, PathIds.path(id), PathIds.path(paymentId), request, caller.subject()),
                        0));
    }
}
