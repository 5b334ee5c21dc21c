package id.halal.application.integration;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import java.util.UUID;

/** The business service, asked with this service's own account. */
@RegisterRestClient(configKey = "business-service")
@OidcClientFilter
@Path("/internal/businesses")
@Produces(MediaType.APPLICATION_JSON)
public interface BusinessServiceClient {

    /** The fields of a {@code BusinessSnapshot}, and its {@code consents}. */
    @GET
    @Path("/{id}")
    JsonNode business(@PathParam("id") UUID id);

    /** The owner's data, recorded there as read by us. */
    @GET
    @Path("/{id}/contact")
    OwnerContact contact(@PathParam("id") UUID id, @QueryParam("purpose") String purpose);
}
