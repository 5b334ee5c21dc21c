package id.halal.platform.web.json;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Takes the place of Quarkus' own reader of JSON bodies, only where we are the server; answers of others are read leniently. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
public class RequestBodyReader implements ServerMessageBodyReader<Object> {

    private final RequestJson json;

    RequestBodyReader(RequestJson json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo resource, MediaType media) {
        return isJson(type, media);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isJson(type, media);
    }

    @Override
    public @Nullable Object readFrom(Class<Object> type, Type generic, MediaType media, ServerRequestContext context)
            throws IOException {
        return read(generic, context.getInputStream());
    }

    @Override
    public @Nullable Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(generic, body);
    }

    /** @return null without a body: whether one is needed says the endpoint */
    private @Nullable Object read(Type type, InputStream body) throws IOException {
        PushbackInputStream whole = new PushbackInputStream(body);
        int first = whole.read();
        if (first < 0) {
            return null;
        }
        whole.unread(first);
        return json.read(whole, type);
    }

    private static boolean isJson(Class<?> type, MediaType media) {
        String subtype = media == null ? "" : media.getSubtype();
        return ("json".equals(subtype) || subtype.endsWith("+json"))
                && type != String.class
                && type != byte[].class
                && !InputStream.class.isAssignableFrom(type);
    }
}
