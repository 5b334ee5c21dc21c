package id.halal.application.certificate;

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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The certificate of a file: issued, or recorded. */
@Path("/api/v1/applications/{id}/certificate")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class IssuanceResource {

    private final IssueCertificate issue;
    private final Writes writes;
    private final Actors actors;

    IssuanceResource(IssueCertificate issue, Writes writes, Actors actors) {
        this.issue = issue;
        this.writes = writes;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "issueCertificate",
            summary = "Brings a decided file its certificate",
            description =
                    "National mode, role bpjph-verifier: mints the number, no body. Mirror mode, officers: records number and date"
                            + " of BPJPH's certificate.")
    @APIResponse(
            responseCode = "200",
            description = "CERTIFIED",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", description = "Not possible in this status, or CERTIFICATE_NUMBER_TAKEN")
    public Response issue(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CertificateRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "recorded",
                                                            value = "{\"certificateNumber\": \"ID64110017058841126\","
                                                                    + " \"issuedOn\": \"2026-11-20\"}")))
                    @Valid
                    @Nullable
                    CertificateRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(request, scope -> {
            Application certified = issue.issue(file, request, actor, ExpectedVersion.of(ifMatch));
            return Written.ok(ApplicationView.head(certified, actor), certified.version());
        });
    }
}
