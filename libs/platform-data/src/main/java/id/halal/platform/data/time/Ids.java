package id.halal.platform.data.time;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/** Ids of the platform: UUIDv7, so that they sort by the (real) time they were made. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
