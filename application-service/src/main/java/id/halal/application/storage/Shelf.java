package id.halal.application.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where bytes are put under their hash. Failures are {@link IOException}s; a full shelf is an {@link OutOfSpace}. */
interface Shelf {

    /** No room for more. */
    final class OutOfSpace extends IOException {

        private static final long serialVersionUID = 1L;

        OutOfSpace(String message) {
            super(message);
        }
    }

    boolean has(String sha256) throws IOException;

    /** Keeps a complete file, durably, when this returns; may take the file away. Twins that put the same hash do not disturb each other. */
    void put(String sha256, Path file) throws IOException;

    /** @return empty when there is nothing under this hash */
    Optional<InputStream> open(String sha256) throws IOException;

    /** Nothing happens when there is nothing. */
    void delete(String sha256) throws IOException;
}
