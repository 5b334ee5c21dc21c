package id.halal.quota.takeover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.contracts.Channel;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads take-overs of the programmes that lie wholly inside a scope. */
@Singleton
class TakeOverFinder {

    private static final String SELECT = """
            select t.*, c.* from take_over t cross join lateral (
                select count(*) as n_rows, count(*) filter (where status in ('NEW', 'PENDING', 'CLAIMED')) as n_waiting,
                       count(*) filter (where status = 'WRONG') as n_wrong, count(*) filter (where status = 'SKIPPED') as n_skipped,
                       count(*) filter (where status = 'DONE') as n_done, count(*) filter (where status = 'FAILED') as n_failed
                from take_over_row r where r.take_over_id = t.id) c
            """;

    /** Where a programme lies, for the scopes of its take-overs. */
    record Place(
            UUID programmeId,
            String facilitationCode,
            String status,
            Channel channel,
            @Nullable String provinceCode,
            @Nullable String regencyCode) {}

    private final Sql sql;
    private final ObjectMapper json;

    TakeOverFinder(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The programme to be taken over. @throws ProblemException 404 when it is not the caller's */
    Place programme(CallerScope scope, UUID id) {
        ScopeFilter filter = ofProgrammes(scope, "p");
        return sql.first(
                        "select p.id, p.facilitation_code, p.status, p.channel, p.province_code, p.regency_code from programme p "
                                + "where p.id = ? and " + filter.condition(),
                        row -> new Place(
                                row.getObject("id", UUID.class),
                                row.getString("facilitation_code"),
                                row.getString("status"),
                                Channel.valueOf(row.getString("channel")),
                                row.getString("province_code"),
                                row.getString("regency_code")),
                        filter.bind(List.of(id)))
                .orElseThrow(ProblemException::notFound);
    }

    TakeOverView one(CallerScope scope, UUID id) {
        ScopeFilter filter = ofProgrammes(scope, "t");
        return sql.first(SELECT + " where t.id = ? and " + filter.condition(), this::view, filter.bind(List.of(id)))
                .orElseThrow(ProblemException::notFound);
    }

    /** Of one programme, oldest first. */
    Page<TakeOverView> list(CallerScope scope, UUID programmeId, PageRequest page) {
        programme(scope, programmeId);
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0));
        List<TakeOverView> rows = sql.list(
                SELECT + " where t.programme_id = ? and t.id > ? order by t.id limit ?",
                this::view,
                programmeId,
                after,
                page.fetchSize());
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    /** Figures of programmes are for whoever is responsible for all of the programme. */
    static ScopeFilter ofProgrammes(CallerScope scope, String alias) {
        return switch (scope) {
            case CallerScope.National _, CallerScope.Regions _ -> ScopeFilter.ofNodes(scope, alias);
            case CallerScope.Institution _,
                    CallerScope.Companion _,
                    CallerScope.Owner _,
                    CallerScope.SystemJob _,
                    CallerScope.Public _ -> new ScopeFilter("false", List.of());
        };
    }

    private TakeOverView view(ResultSet row) throws SQLException {
        TakeOver takeOver = TakeOver.read(row);
        String found = row.getString("found");
        return new TakeOverView(
                takeOver.id(),
                takeOver.programmeId(),
                takeOver.fileName(),
                takeOver.fileSha256(),
                takeOver.status().name(),
                takeOver.typed(),
                found == null ? null : found(found),
                new TakeOverView.Progress(
                        row.getInt("n_rows"),
                        row.getInt("n_waiting"),
                        row.getInt("n_wrong"),
                        row.getInt("n_skipped"),
                        row.getInt("n_done"),
                        row.getInt("n_failed")),
                row.getString("last_problem"),
                Sql.instant(row, "requested_at"),
                takeOver.checkedAt(),
                Sql.instantOrNull(row, "started_at"),
                Sql.instantOrNull(row, "finished_at"));
    }

    private Found found(String text) {
        try {
            return json.readValue(text, Found.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored totals that cannot be read", e);
        }
    }
}
