package id.halal.application.material.certificate;

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

/** One line of the register: reading it, and the decision of a second person on what was entered by hand. */
@Path("/api/v1/material-certificates/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "materials")
public class MaterialDecisionResource {

    private final DecideMaterialCertificate decide;
    private final MaterialCertificateFinder finder;
    private final ScopedTransactions transactions;
    private final Writes writes;

    MaterialDecisionResource(
            DecideMaterialCertificate decide,
            MaterialCertificateFinder finder,
            ScopedTransactions transactions,
            Writes writes) {
        this.decide = decide;
        this.finder = finder;
        this.transactions = transactions;
        this.writes = writes;
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
        Role.LPH_AUDITOR,
        Role.AGENCY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getMaterialCertificate",
            summary = "One line of the register",
            description = "Every signed-in role. ETag is the version a decision needs.")
    @APIResponse(
            responseCode = "200",
            description = "The line",
            content = @Content(schema = @Schema(implementation = MaterialCertificateView.class)))
    public Response get(@PathParam("id") String id) {
        UUID certificate = PathIds.of(id);
        MaterialCertificateView view = transactions.read(scope -> finder.get(scope, certificate));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.BPJPH_VERIFIER})
    @Operation(
            operationId = "confirmMaterialCertificate",
            summary = "A second person has seen the same certificate",
            description =
                    "Roles: officers, bpjph-verifier, national-admin, but not who entered it (MATERIAL_FOUR_EYES).")
    @APIResponse(
            responseCode = "200",
            description = "CONFIRMED",
            content = @Content(schema = @Schema(implementation = MaterialCertificateView.class)))
    public Response confirm(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        UUID certificate = PathIds.of(id);
        return writes.once(null, scope -> {
            MaterialCertificate line = decide.confirm(certificate, ExpectedVersion.of(ifMatch));
            return Written.ok(finder.get(scope, certificate), line.version());
        });
    }

    @POST
    @Path("/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.BPJPH_VERIFIER})
    @Operation(
            operationId = "rejectMaterialCertificate",
            summary = "The entry does not hold",
            description =
                    "Roles: officers, bpjph-verifier, national-admin, but not who entered it (MATERIAL_FOUR_EYES).")
    @APIResponse(
            responseCode = "200",
            description = "REJECTED",
            content = @Content(schema = @Schema(implementation = MaterialCertificateView.class)))
    public Response reject(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MaterialRejectionRequest request) {
        UUID certificate = PathIds.of(id);
        return writes.once(request, scope -> {
            MaterialCertificate line = decide.reject(certificate, request.reason(), ExpectedVersion.of(ifMatch));
            return Written.ok(finder.get(scope, certificate), line.version());
        });
    }
}
