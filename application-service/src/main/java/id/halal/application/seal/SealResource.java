package id.halal.application.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one needs to check QR codes without asking us about each: our public keys, and the list of certificates that are not valid. */
@Path("/api/v1")
@Tag(name = "certificates")
public class SealResource {

    private static final String SHORT = "public, max-age=300";

    private final QrKeys keys;
    private final StatusListFinder statuses;
    private final ScopedTransactions transactions;
    private final DomainClock clock;
    private final ObjectMapper json;

    SealResource(
            QrKeys keys,
            StatusListFinder statuses,
            ScopedTransactions transactions,
            DomainClock clock,
            ObjectMapper json) {
        this.keys = keys;
        this.statuses = statuses;
        this.transactions = transactions;
        this.clock = clock;
        this.json = json;
    }

    @GET
    @Path("/certificate-keys")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCertificateKeys",
            summary = "The public keys of QR codes: the one in use and the retired ones (JWK Set)",
            description = "Public. Keep a key for as long as you check papers.")
    public Response keys() {
        return Response.ok(keys.verifying().toString())
                .header(HttpHeaders.CACHE_CONTROL, SHORT)
                .build();
    }

    @GET
    @Path("/certificate-statuses")
    @PermitAll
    @Produces("application/jwt")
    @Operation(
            operationId = "getCertificateStatuses",
            summary = "The certificates that are not valid, signed",
            description =
                    "Public. A compact JWS (EdDSA); its payload has asOf and statuses: number → BLOCKED, REVOKED, SUPERSEDED, or CORRECTED"
                            + " for one that was recorded by mistake."
                            + " A number that is not in it may be valid or unknown.")
    @APIResponse(responseCode = "404", description = "SEAL_KEY_MISSING: nothing is signed here")
    public Response statuses() {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("asOf", clock.instant().toString());
        payload.put("statuses", transactions.read(statuses::notValid));
        try {
            String signed = keys.sign(json.writeValueAsString(payload), "halal-status+jwt")
                    .orElseThrow(() -> ProblemException.of(SealProblem.SEAL_KEY_MISSING));
            return Response.ok(signed).header(HttpHeaders.CACHE_CONTROL, SHORT).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("statuses that cannot be written as JSON", e);
        }
    }
}
