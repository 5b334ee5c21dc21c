package id.halal.application.document;

import id.halal.application.document.inspect.InspectProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Keeps no more of a document than may be stored, whatever its headers promised or kept quiet about. The rest is read and dropped: a phone
 * that is still sending does not see an answer otherwise. Beyond the server's own limit the connection goes.
 */
@Provider
@DocumentBody
public class DocumentBodyLimit implements ReaderInterceptor {

    /** Asked for at the first request: providers are made before the settings of a running service are there. */
    private final Instance<DocumentConfig> config;

    DocumentBodyLimit(Instance<DocumentConfig> config) {
        this.config = config;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        int most = config.get().maxBytes();
        InputStream body = context.getInputStream();
        byte[] kept = body.readNBytes(most + 1);
        if (kept.length > most) {
            body.transferTo(OutputStream.nullOutputStream());
            throw ProblemException.of(InspectProblem.DOCUMENT_TOO_LARGE, most);
        }
        context.setInputStream(new ByteArrayInputStream(kept));
        return context.proceed();
    }
}
