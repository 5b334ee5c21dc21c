package id.halal.application.document;

import java.util.Optional;
import java.util.UUID;

/** Where the bytes lie: in the database here, in an object store where there is one. */
interface DocumentStore {

    void put(UUID application, String sha256, byte[] content);

    Optional<byte[]> get(UUID application, String sha256);
}
