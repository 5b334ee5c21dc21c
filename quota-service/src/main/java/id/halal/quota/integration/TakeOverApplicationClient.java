package id.halal.quota.integration;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import java.util.List;
import java.util.Map;

/** The application service, asked with this service's own account. */
@RegisterRestClient(configKey = "application-service")
@OidcClientFilter
@Path("/internal/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface TakeOverApplicationClient {

    /** Answers {@code applicationId} and {@code status}. */
    @POST
    @Path("/take-over")
    JsonNode takeOver(TakeOverPartners.File file);

    /** Answers {@code findings}. */
    @POST
    @Path("/take-over-check")
    JsonNode check(Map<String, List<TakeOverPartners.CheckedRow>> rows);
}
