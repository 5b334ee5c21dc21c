package id.halal.application.storage;

import id.halal.platform.web.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keeps bytes for ever under the SHA-256 of exactly these bytes, for every feature of this service: documents, signed certificates,
 * papers. The same bytes are kept once, whoever stores them and how often; what is under a hash never changes.
 *
 * <p><b>How to use it.</b> First {@link #put}, then write a row of your own that refers to the hash, in a column with a foreign key:
 *
 * <pre>pdf_sha256 text not null references stored_content (sha256)   -- and an index on it</pre>
 *
 * That key is what keeps the bytes: an hourly job takes away what is older than a day and that no foreign key refers to, which is what a
 * crash between the two steps leaves behind. Store again whatever was stored and not referred to within a day.
 *
 * <p>Call {@link #put} outside of a transaction where you can: it needs a database connection of its own for a moment.
 * Who may read what is the caller's business; there is no scope here.
 */
@Singleton
public class ContentStorage {

    private static final Logger LOG = Logger.getLogger(ContentStorage.class);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * What was kept.
     *
     * @param sha256 64 lower-case hexadecimal digits
     */
    public record Kept(String sha256, long bytes) {}

    private final Shelf shelf;
    private final Spool spool;
    private final ContentRegisterWorker register;
    private final MeterRegistry meters;

    ContentStorage(Shelf shelf, Spool spool, ContentRegisterWorker register, MeterRegistry meters) {
        this.shelf = shelf;
        this.spool = spool;
        this.register = register;
        this.meters = meters;
    }

    /** A service that cannot keep a document says so when it starts, not when the first one comes; and the metrics show from the start. */
    void prepare(@Observes StartupEvent event) {
        try {
            spool.prepare();
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "the folder of documents (HALAL_DOCUMENT_FOLDER) cannot be written", refused);
        }
        for (StorageProblem problem : StorageProblem.values()) {
            counter(problem);
        }
    }

    /** As {@link #put(InputStream)}. */
    public Kept put(byte[] content) {
        return put(new ByteArrayInputStream(content));
    }

    /**
     * Keeps these bytes durably; storing the same again is harmless and mends what was lost.
     *
     * @param content read to its end and not closed; never held in memory as a whole
     * @throws ProblemException 503 {@code STORAGE_FULL} or {@code STORAGE_UNAVAILABLE}: nothing was kept, try again later
     */
    public Kept put(InputStream content) {
        try (Spool.Spooled spooled = spool.take(content)) {
            register.announce(spooled.sha256(), spooled.bytes());
            if (!shelf.has(spooled.sha256())) {
                shelf.put(spooled.sha256(), spooled.file());
            }
            return new Kept(spooled.sha256(), spooled.bytes());
        } catch (IOException failure) {
            throw problem(isFull(failure) ? StorageProblem.STORAGE_FULL : StorageProblem.STORAGE_UNAVAILABLE, failure);
        }
    }

    /** @throws ProblemException 503 when the storage cannot be asked */
    public boolean exists(String sha256) {
        try {
            return shelf.has(checked(sha256));
        } catch (IOException failure) {
            throw problem(StorageProblem.STORAGE_UNAVAILABLE, failure);
        }
    }

    /**
     * All the bytes, which are proven to be those that were stored. For what is known to be small.
     *
     * @throws ProblemException 500 {@code CONTENT_MISSING} or {@code CONTENT_DAMAGED}, 503 when the storage cannot be asked
     */
    public byte[] read(String sha256) {
        try (InputStream content = open(sha256)) {
            byte[] bytes = content.readAllBytes();
            if (!sha256.equals(HexFormat.of().formatHex(Spool.sha256().digest(bytes)))) {
                throw problem(
                        StorageProblem.CONTENT_DAMAGED, new IOException("the bytes under " + sha256 + " are others"));
            }
            return bytes;
        } catch (IOException failure) {
            throw problem(StorageProblem.STORAGE_UNAVAILABLE, failure);
        }
    }

    /**
     * The bytes as a stream, for what may be large; the caller closes it and compares the hash where that matters.
     *
     * @throws ProblemException 500 {@code CONTENT_MISSING}, 503 when the storage cannot be asked
     */
    public InputStream open(String sha256) {
        try {
            return shelf.open(checked(sha256))
                    .orElseThrow(() ->
                            problem(StorageProblem.CONTENT_MISSING, new IOException("nothing lies under " + sha256)));
        } catch (IOException failure) {
            throw problem(StorageProblem.STORAGE_UNAVAILABLE, failure);
        }
    }

    /** Nothing but a hash ever becomes part of a path. */
    private static String checked(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return sha256;
    }

    /** What the operating system says when a volume or a quota is used up has no exception of its own. */
    private static boolean isFull(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return failure instanceof Shelf.OutOfSpace
                || message.contains("no space left")
                || message.contains("quota exceeded");
    }

    private ProblemException problem(StorageProblem problem, IOException failure) {
        LOG.errorf("%s: %s", problem, failure);
        counter(problem).increment();
        return ProblemException.of(problem);
    }

    private Counter counter(StorageProblem problem) {
        return Counter.builder("halal.document.storage.problems")
                .description("Documents that could not be kept or read")
                .tag("problem", problem.name())
                .register(meters);
    }
}
