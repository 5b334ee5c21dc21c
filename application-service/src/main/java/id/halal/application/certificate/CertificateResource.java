package id.halal.application.certificate;

import id.halal.platform.web.caller.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
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

/** Certificates, checked by anyone. */
@Path("/api/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class CertificateResource {

    private final CertificateFinder finder;
    private final Caller caller;

    CertificateResource(CertificateFinder finder, Caller caller) {
        this.finder = finder;
        this.caller = caller;
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(
            operationId = "getCertificate",
            summary = "Checks a certificate by its number",
            description = "Public. Nothing personal is answered.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content = @Content(schema = @Schema(implementation = CertificateView.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "CERTIFICATE_NUMBER_IS_FATWA_DECISION for a KH number, CERTIFICATE_NUMBER_FORMAT for what is no number")
    @APIResponse(responseCode = "404", description = "No certificate of this number is known here")
    public Response check(@PathParam("number") String number) {
        CertificateView certificate = finder.get(caller.scope(), number);
        return Response.ok(certificate)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }
}
