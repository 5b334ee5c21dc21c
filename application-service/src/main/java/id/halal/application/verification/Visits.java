package id.halal.application.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of visits; the caller's scope comes with the transaction, through the file. */
@Singleton
class Visits {

    private static final TypeReference<List<VisitPhoto>> PHOTOS = new TypeReference<>() {};
    private static final TypeReference<List<ChecklistAnswer>> ANSWERS = new TypeReference<>() {};
    private static final String COLUMNS =
            "id, application_id, companion, visited_at, photos, checklist, request_hash, recorded_at";

    /** @param hash of the record as it was sent, to tell a repeat from a correction */
    record Kept(VisitView visit, String hash) {}

    private final Sql sql;
    private final ObjectMapper json;

    Visits(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Kept> find(UUID application, UUID visit) {
        return sql.first(
                "select " + COLUMNS + " from visit where id = ? and application_id = ?",
                this::read,
                visit,
                application);
    }

    List<VisitView> all(UUID application) {
        return sql
                .list("select " + COLUMNS + " from visit where application_id = ? order by id", this::read, application)
                .stream()
                .map(Kept::visit)
                .toList();
    }

    /** @return false when the id is that of a visit to another file */
    boolean save(VisitView visit, String hash) {
        return sql.update(
                        """
                        insert into visit as v (id, application_id, companion, visited_at, photos, checklist, request_hash, recorded_at)
                        values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                        on conflict (id) do nothing""",
                        visit.id(),
                        visit.applicationId(),
                        visit.companionRegistration(),
                        visit.visitedAt(),
                        write(visit.photoSha256s()),
                        write(visit.checklist()),
                        hash,
                        visit.recordedAt())
                == 1;
    }

    void correct(VisitView visit, String hash) {
        sql.update(
                """
                update visit set visited_at = ?, photos = ?::jsonb, checklist = ?::jsonb, request_hash = ?, recorded_at = ?
                where id = ? and application_id = ?""",
                visit.visitedAt(),
                write(visit.photoSha256s()),
                write(visit.checklist()),
                hash,
                visit.recordedAt(),
                visit.id(),
                visit.applicationId());
    }

    String hash(VisitRequest request) {
        return Sha256.hex(write(request).getBytes(StandardCharsets.UTF_8));
    }

    private Kept read(java.sql.ResultSet row) throws java.sql.SQLException {
        try {
            return new Kept(
                    new VisitView(
                            row.getObject("id", UUID.class),
                            row.getObject("application_id", UUID.class),
                            row.getString("companion"),
                            Sql.instant(row, "visited_at"),
                            json.readValue(row.getString("photos"), PHOTOS),
                            json.readValue(row.getString("checklist"), ANSWERS),
                            Sql.instant(row, "recorded_at")),
                    row.getString("request_hash"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored visit that cannot be read", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a visit that cannot be written as JSON", e);
        }
    }
}
