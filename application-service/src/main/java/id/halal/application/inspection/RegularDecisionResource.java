package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** What BPJPH decides on the regular pathway before and after the audit. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspection")
public class RegularDecisionResource {

    private final ForwardFile forward;
    private final DecidePayment payment;
    private final Writes writes;
    private final Actors actors;

    RegularDecisionResource(ForwardFile forward, DecidePayment payment, Writes writes, Actors actors) {
        this.forward = forward;
        this.payment = payment;
        this.writes = writes;
        this.actors = actors;
    }

    @POST
    @Path("/document-check")
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "acceptApplicationDocuments",
            summary = "BPJPH finds the documents of a regular file complete; the inspection body sets its cost",
            description = "Roles: bpjph-verifier in national mode; officers in mirror mode.")
    @APIResponse(
            responseCode = "200",
            description = "COST_SETTING",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response acceptDocuments(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decided(id, ifMatch, null, forward::acceptDocuments);
    }

    @POST
    @Path("/payment-confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "confirmApplicationPayment",
            summary = "BPJPH confirms the payment and issues the document receipt; the audit begins",
            description =
                    "Roles: bpjph-verifier in national mode; officers in mirror mode. In mirror mode the number of the receipt is recorded, in national mode it is made here.")
    @APIResponse(
            responseCode = "200",
            description = "IN_AUDIT",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response confirm(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DocumentReceiptRequest request) {
        return decided(
                id,
                ifMatch,
                request,
                (file, actor, version) -> payment.confirm(file, request.receiptNumber(), actor, version));
    }

    @POST
    @Path("/payment-rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "rejectApplicationPaymentProof",
            summary = "BPJPH rejects the proof of payment with a reason; the business sends another",
            description = "Roles: bpjph-verifier in national mode; officers in mirror mode.")
    @APIResponse(
            responseCode = "200",
            description = "AWAITING_PAYMENT",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response reject(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid InspectionReason request) {
        return decided(
                id, ifMatch, request, (file, actor, version) -> payment.reject(file, request.reason(), actor, version));
    }

    @POST
    @Path("/document-receipt")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "issueApplicationDocumentReceipt",
            summary = "BPJPH issues the document receipt of a facilitated regular file; the audit begins",
            description =
                    "Roles: bpjph-verifier in national mode; officers in mirror mode. The programme pays, so there is no proof of payment.")
    @APIResponse(
            responseCode = "200",
            description = "IN_AUDIT",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response receive(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DocumentReceiptRequest request) {
        return decided(
                id,
                ifMatch,
                request,
                (file, actor, version) -> payment.receive(file, request.receiptNumber(), actor, version));
    }

    @POST
    @Path("/commission")
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "sendApplicationToCommission",
            summary = "BPJPH sends an audited file to the fatwa commission",
            description =
                    "Roles: bpjph-verifier in national mode; officers in mirror mode. Needs the SIHALAL number. The commission decides in a fatwa session.")
    @APIResponse(
            responseCode = "200",
            description = "AT_COMMISSION",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response sendToCommission(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decided(id, ifMatch, null, forward::sendToCommission);
    }

    /** What a decision does with the file. */
    private interface Decision {
        Application take(UUID file, Actor actor, ExpectedVersion version);
    }

    private Response decided(String id, @Nullable String ifMatch, @Nullable Object request, Decision decision) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(request, scope -> {
            Application decided = decision.take(file, actor, ExpectedVersion.of(ifMatch));
            return Written.ok(ApplicationView.head(decided, actor), decided.version());
        });
    }
}
