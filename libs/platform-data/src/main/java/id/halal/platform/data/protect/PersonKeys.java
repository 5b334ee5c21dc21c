package id.halal.platform.data.protect;

import com.google.crypto.tink.subtle.AesGcmJce;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One data key per person, wrapped by a master key. Deleting the row makes everything of that person unreadable for good. */
@Singleton
class PersonKeys {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Wrapped(UUID person, int masterVersion, byte[] key) {}

    private final Sql sql;
    private final MasterKeys masterKeys;

    PersonKeys(Sql sql, MasterKeys masterKeys) {
        this.sql = sql;
        this.masterKeys = masterKeys;
    }

    /** The person's key, made on first use. */
    AesGcmJce of(UUID person, UUID root) {
        AesGcmJce existing = of(java.util.List.of(person)).get(person);
        if (existing != null) {
            return existing;
        }
        byte[] dataKey = new byte[KEY_BYTES];
        RANDOM.nextBytes(dataKey);
        sql.update(
                "insert into person_key (person_id, root_id, master_version, wrapped) values (?, ?, ?, ?)",
                person,
                root,
                masterKeys.currentVersion(),
                masterKeys.wrap(person, dataKey));
        return cipher(dataKey);
    }

    Map<UUID, AesGcmJce> of(Collection<UUID> persons) {
        Map<UUID, AesGcmJce> keys = new HashMap<>();
        sql.list(
                        "select person_id, master_version, wrapped from person_key where person_id = any (?)",
                        row -> new Wrapped(
                                row.getObject("person_id", UUID.class),
                                row.getInt("master_version"),
                                row.getBytes("wrapped")),
                        (Object) persons.toArray(UUID[]::new))
                .forEach(wrapped -> keys.put(
                        wrapped.person(),
                        cipher(masterKeys.unwrap(wrapped.person(), wrapped.masterVersion(), wrapped.key()))));
        return keys;
    }

    private static AesGcmJce cipher(byte[] dataKey) {
        try {
            return new AesGcmJce(dataKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key of the wrong length", e);
        }
    }
}
