package id.halal.platform.web.answer;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells a HEAD how long the bytes are that a GET would bring, since who asks on a village line wants to know that first. The server leaves
 * it out, as it drops the body before it counts it.
 */
public class HeadLength {

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.HEAD)
                && response.getEntity() instanceof byte[] bytes
                && !response.getHeaders().containsKey(HttpHeaders.CONTENT_LENGTH)) {
            response.getHeaders().add(HttpHeaders.CONTENT_LENGTH, bytes.length);
        }
    }
}
