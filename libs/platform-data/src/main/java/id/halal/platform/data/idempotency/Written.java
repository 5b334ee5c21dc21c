package id.halal.platform.data.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a write answers.
 *
 * @param status HTTP status, 2xx
 * @param location path of a new resource
 * @param version becomes the ETag
 * @param body answered as JSON
 */
public record Written(
        int status,
        @Nullable String location,
        @Nullable Long version,
        @Nullable Object body) {

    public static Written ok(Object body, long version) {
        return new Written(200, null, version, body);
    }

    public static Written ok(Object body) {
        return new Written(200, null, null, body);
    }

    /** @param location path under {@code /api/v1} */
    public static Written created(String location, Object body, long version) {
        return new Written(201, location, version, body);
    }

    public static Written accepted(String location, Object body, @Nullable Long version) {
        return new Written(202, location, version, body);
    }
}
