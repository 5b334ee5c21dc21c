package id.halal.application.integration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.Optional;
import java.util.UUID;

/** One question to the business service, with a timeout and a breaker so that its outage costs us next to nothing. */
@ApplicationScoped
class BusinessDirectory {

    private static final int NOT_FOUND = 404;

    private final BusinessServiceClient client;

    @Inject
    BusinessDirectory(@RestClient BusinessServiceClient client) {
        this.client = client;
    }

    /** Empty when the business service says that there is no such business. */
    @Timeout(2500)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 5000)
    Optional<JsonNode> ask(UUID id) {
        try {
            return Optional.of(client.business(id));
        } catch (WebApplicationException answer) {
            if (answer.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw answer;
        }
    }

    /** Empty when the business service says that there is no such business. */
    @Timeout(2500)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 5000)
    Optional<OwnerContact> contact(UUID id, String purpose) {
        try {
            return Optional.of(client.contact(id, purpose));
        } catch (WebApplicationException answer) {
            if (answer.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw answer;
        }
    }
}
