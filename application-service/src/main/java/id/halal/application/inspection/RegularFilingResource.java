package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
import id.halal.application.integration.BusinessLookup;
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
import jakarta.ws.rs.PUT;
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

/** What a business does on the regular pathway besides handing the file in. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspection")
public class RegularFilingResource {

    private final ChooseInspectionBody choose;
    private final SubmitPaymentProof proof;
    private final BusinessLookup lookup;
    private final Writes writes;
    private final Actors actors;

    RegularFilingResource(
            ChooseInspectionBody choose,
            SubmitPaymentProof proof,
            BusinessLookup lookup,
            Writes writes,
            Actors actors) {
        this.choose = choose;
        this.proof = proof;
        this.lookup = lookup;
        this.writes = writes;
        this.actors = actors;
    }

    @PUT
    @Path("/inspection-body")
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION})
    @Operation(
            operationId = "chooseApplicationInspectionBody",
            summary = "Picks the inspection body of a regular file",
            description = "Roles: business-owner, companion. Required before submission; anew until the cost is set.")
    @APIResponse(
            responseCode = "200",
            description = "The file with its inspection body",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", description = "NOT_REGULAR, or not in this status")
    @APIResponse(responseCode = "422", description = "INSPECTION_BODY_UNKNOWN, INSPECTION_BODY_NOT_FOR_FILE")
    public Response choose(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid InspectionBodyChoice request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.run(
                scope -> ok(choose.choose(file, request.registration(), actor, ExpectedVersion.of(ifMatch)), actor));
    }

    @POST
    @Path("/payment-proof")
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION})
    @Operation(
            operationId = "submitApplicationPaymentProof",
            summary = "Shows that the invoice is paid; BPJPH looks at the proof",
            description = "Roles: business-owner, or a companion with a live consent. The proof is a document of kind"
                    + " PAYMENT_PROOF put to the file before.")
    @APIResponse(
            responseCode = "200",
            description = "PAYMENT_CHECK",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "422", description = "INVOICE_AMOUNT_DIFFERS, DOCUMENT_OF_KIND_MISSING")
    public Response submitProof(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PaymentProofRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return lookup.around(knowledge -> writes.once(
                request,
                scope -> ok(proof.submit(file, request, actor, ExpectedVersion.of(ifMatch), knowledge), actor)));
    }

    private static Written ok(Application file, Actor actor) {
        return Written.ok(ApplicationView.head(file, actor), file.version());
    }
}
