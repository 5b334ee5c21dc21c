package id.halal.platform.data.protect;

import com.google.crypto.tink.subtle.AesGcmJce;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Personal data of a service (UU 27/2022). Each value is encrypted with its person's key and bound to its field and row, so a value
 * copied elsewhere does not decrypt. Answers carry {@link #masked} values; {@link #reveal} needs a purpose and leaves one audit row.
 * All calls run in the caller's transaction: who may not see the root row gets nothing.
 */
@Singleton
public class ProtectedData {

    private record Sealed(UUID root, UUID row, String field, UUID person, byte[] ciphertext) {}

    private final Sql sql;
    private final PersonKeys keys;
    private final MasterKeys masterKeys;
    private final DomainClock clock;
    private final Caller caller;

    ProtectedData(Sql sql, PersonKeys keys, MasterKeys masterKeys, DomainClock clock, Caller caller) {
        this.sql = sql;
        this.keys = keys;
        this.masterKeys = masterKeys;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Writes or overwrites values.
     *
     * @param root the scoped row these values belong to; it must exist already
     * @param row the row within it, or the root itself
     * @param person whose data this is
     * @param values null removes a value
     */
    public void store(UUID root, UUID row, UUID person, Map<ProtectedField, @Nullable String> values) {
        AesGcmJce key = keys.of(person, root);
        for (Map.Entry<ProtectedField, @Nullable String> entry : values.entrySet()) {
            ProtectedField field = entry.getKey();
            String value = entry.getValue();
            sql.update("delete from protected_value where row_id = ? and field = ?", row, field.name());
            if (value == null) {
                continue;
            }
            sql.update(
                    "insert into protected_value (row_id, field, root_id, person_id, ciphertext) values (?, ?, ?, ?, ?)",
                    row,
                    field.name(),
                    root,
                    person,
                    seal(key, field.name(), row, value));
            if (field.indexed()) {
                sql.update(
                        "insert into blind_index (row_id, field, root_id, digest) values (?, ?, ?, ?)",
                        row,
                        field.name(),
                        root,
                        masterKeys.digest(field.name(), field.normalise().apply(value)));
            }
        }
    }

    /** The masked values of many rows, for lists: row → field → mask. */
    public Map<UUID, Map<ProtectedField, String>> masked(Collection<UUID> rows, ProtectedField... fields) {
        Map<UUID, Map<ProtectedField, String>> masked = new HashMap<>();
        open(rows, Arrays.asList(fields))
                .forEach((row, values) ->
                        values.forEach((field, value) -> masked.computeIfAbsent(row, key -> new HashMap<>())
                                .put(field, field.mask().apply(value))));
        return masked;
    }

    public Map<ProtectedField, String> masked(UUID row, ProtectedField... fields) {
        return masked(List.of(row), fields).getOrDefault(row, Map.of());
    }

    /**
     * The values in full. Exactly one audit row is written, in the same transaction.
     *
     * @param purpose why, in the reader's words from a list of the service
     * @throws ProblemException 422 {@code PURPOSE_MISSING} without a purpose
     */
    public Map<ProtectedField, String> reveal(UUID root, UUID row, @Nullable String purpose, ProtectedField... fields) {
        if (purpose == null || purpose.isBlank()) {
            throw ProblemException.of(CommonProblem.PURPOSE_MISSING);
        }
        Map<ProtectedField, String> values =
                open(List.of(row), Arrays.asList(fields)).getOrDefault(row, Map.of());
        String[] names = Arrays.stream(fields).map(ProtectedField::name).toArray(String[]::new);
        sql.update("""
                insert into protected_read (id, at, reader, purpose, root_id, row_id, fields) values (?, ?, ?, ?, ?, ?, ?)""", Ids.next(), clock.instant(), caller.subject(), purpose, root, row, names);
        return values;
    }

    /** The root rows, within the caller's scope, where this field has exactly this value. */
    public List<UUID> find(ProtectedField field, String value) {
        return sql.list(
                "select distinct root_id from blind_index where field = ? and digest = ? order by root_id limit 200",
                row -> row.getObject("root_id", UUID.class),
                field.name(),
                masterKeys.digest(field.name(), field.normalise().apply(value)));
    }

    private Map<UUID, Map<ProtectedField, String>> open(Collection<UUID> rows, List<ProtectedField> fields) {
        Map<String, ProtectedField> byName = new HashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        List<Sealed> sealed = new ArrayList<>(sql.list(
                """
                select root_id, row_id, field, person_id, ciphertext from protected_value
                where row_id = any (?) and field = any (?)""",
                row -> new Sealed(
                        row.getObject("root_id", UUID.class),
                        row.getObject("row_id", UUID.class),
                        row.getString("field"),
                        row.getObject("person_id", UUID.class),
                        row.getBytes("ciphertext")),
                rows.toArray(UUID[]::new),
                byName.keySet().toArray(String[]::new)));
        Map<UUID, AesGcmJce> ciphers =
                keys.of(sealed.stream().map(Sealed::person).distinct().toList());
        Map<UUID, Map<ProtectedField, String>> opened = new HashMap<>();
        for (Sealed value : sealed) {
            AesGcmJce cipher = Objects.requireNonNull(ciphers.get(value.person()), "a value without its person's key");
            opened.computeIfAbsent(value.row(), row -> new HashMap<>())
                    .put(Objects.requireNonNull(byName.get(value.field())), unseal(cipher, value));
        }
        return opened;
    }

    private static byte[] seal(AesGcmJce key, String field, UUID row, String value) {
        try {
            return key.encrypt(value.getBytes(StandardCharsets.UTF_8), binding(field, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt " + field, e);
        }
    }

    private static String unseal(AesGcmJce key, Sealed value) {
        try {
            return new String(
                    key.decrypt(value.ciphertext(), binding(value.field(), value.row())), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("value of " + value.field() + " was tampered with or moved", e);
        }
    }

    private static byte[] binding(String field, UUID row) {
        return ("protected_value|" + field + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
