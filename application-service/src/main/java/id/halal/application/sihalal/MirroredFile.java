package id.halal.application.sihalal;

import id.halal.application.filing.ApplicationStatus;
import id.halal.contracts.Channel;
import id.halal.platform.data.tx.Sql;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A file with what SIHALAL said of it last: what a difference is found in. */
record MirroredFile(
        UUID application,
        Channel channel,
        ApplicationStatus status,
        @Nullable String certificate,
        String number,
        Word word,
        SihalalLookupView lookup) {

    static final String COLUMNS = """
            a.id, a.channel, a.status, a.certificate_number as our_certificate, l.sihalal_number, l.known, l.other_business, l.code,
            l.certificate_number, l.kept_because, l.state, l.due_at, l.attempts, l.answered_at,
            case when l.due_at <= ? then extract(epoch from ? - l.due_at)::bigint else 0 end as waits,
            coalesce(l.last_problem, case when l.due_at <= ? then (select reason from sihalal_outage) end) as problem""";

    /**
     * SIHALAL's last word.
     *
     * @param known false when it knew no such number
     * @param certificate as it shows it
     */
    record Word(
            boolean known,
            boolean otherBusiness,
            @Nullable String code,
            @Nullable String certificate,
            @Nullable String keptBecause) {}

    static MirroredFile read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String number = row.getString("sihalal_number");
        return new MirroredFile(
                id,
                Channel.valueOf(row.getString("channel")),
                ApplicationStatus.valueOf(row.getString("status")),
                row.getString("our_certificate"),
                number,
                new Word(
                        row.getBoolean("known"),
                        row.getBoolean("other_business"),
                        row.getString("code"),
                        row.getString("certificate_number"),
                        row.getString("kept_because")),
                new SihalalLookupView(
                        id,
                        number,
                        row.getString("state"),
                        Sql.instant(row, "due_at"),
                        row.getLong("waits"),
                        row.getInt("attempts"),
                        row.getString("problem"),
                        Sql.instantOrNull(row, "answered_at")));
    }
}
