package id.halal.platform.data.operations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One unmasked read.
 *
 * @param reader token subject of the reader
 * @param rootId the business, companion or application whose data was read
 */
public record ProtectedReadView(UUID id, Instant at, String reader, String purpose, UUID rootId, List<String> fields) {}
