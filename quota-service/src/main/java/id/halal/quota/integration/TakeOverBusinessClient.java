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

/** The business service, asked with this service's own account. */
@RegisterRestClient(configKey = "business-service")
@OidcClientFilter
@Path("/internal/businesses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface TakeOverBusinessClient {

    /** Answers {@code businessId}. */
    @POST
    @Path("/take-over")
    JsonNode takeOver(TakeOverPartners.Business business);

    /** Answers {@code businesses}, by NIB. */
    @POST
    @Path("/by-nib")
    JsonNode byNib(Map<String, List<String>> nibs);
}
