package id.halal.application.sihalal;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Reads what SIHALAL said; row policies keep it to the files of the scope. */
@Singleton
class SihalalFinder {

    private static final String FROM = " from sihalal_lookup l join application a on a.id = l.application_id ";
    private static final String DIFFERS = """
            (not l.known or l.other_business or (a.channel || ' ' || a.status || ' ' || l.code) <> all (?)
                or l.certificate_number <> a.certificate_number)""";
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final ApplicationFinder files;
    private final MirroredStatuses statuses;
    private final Differences differences;
    private final Sql sql;
    private final DomainClock clock;

    SihalalFinder(
            ApplicationFinder files, MirroredStatuses statuses, Differences differences, Sql sql, DomainClock clock) {
        this.files = files;
        this.statuses = statuses;
        this.differences = differences;
        this.sql = sql;
        this.clock = clock;
    }

    FileSihalalView file(CallerScope scope, UUID id, Actor reader, Locale language) {
        Application file = files.get(scope, id);
        Instant now = clock.instant();
        @Nullable
        MirroredFile mirrored = sql.first(
                        "select " + MirroredFile.COLUMNS + FROM + "where a.id = ?",
                        MirroredFile::read,
                        now,
                        now,
                        now,
                        id)
                .orElse(null);
        return new FileSihalalView(
                id,
                file.status(),
                file.status().sihalalCode(file.channel()),
                file.sihalalNumber(),
                mirrored == null ? null : mirrored.word().code(),
                mirrored == null ? null : differences.of(mirrored, reader, language),
                mirrored == null ? null : mirrored.lookup(),
                statuses.views(id));
    }

    /** What waits to be asked now, the longest waiting first. */
    Page<SihalalLookupView> waiting(CallerScope scope, PageRequest page) {
        Instant now = clock.instant();
        Cursor after = page.after(2).orElse(Cursor.of(Instant.EPOCH, new UUID(0, 0)));
        List<SihalalLookupView> rows = sql.list(
                "select " + MirroredFile.COLUMNS + FROM + """
                        where l.state = 'OPEN' and l.due_at <= ? and (l.due_at, l.application_id) > (?::timestamptz, ?::uuid)
                        order by l.due_at, l.application_id limit ?""",
                row -> MirroredFile.read(row).lookup(),
                now,
                now,
                now,
                now,
                instant(after.text(0)),
                after.id(1),
                page.fetchSize());
        return Page.of(rows, page, row -> Cursor.of(row.dueAt(), row.applicationId()));
    }

    /** Files still followed of which SIHALAL says something else, newest first. */
    Page<SihalalDifferenceView> differences(CallerScope scope, PageRequest page, Actor reader, Locale language) {
        Instant now = clock.instant();
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(LAST);
        List<SihalalDifferenceView> rows = sql
                .list(
                        "select " + MirroredFile.COLUMNS + FROM + "where l.state = 'OPEN' and l.application_id < ? and "
                                + DIFFERS + " order by l.application_id desc limit ?",
                        MirroredFile::read,
                        now,
                        now,
                        now,
                        after,
                        SihalalCodes.agreeingPairs(),
                        page.fetchSize())
                .stream()
                .map(file -> Objects.requireNonNull(
                        differences.of(file, reader, language), "a difference the query found and the code does not"))
                .toList();
        return Page.of(rows, page, row -> Cursor.of(row.applicationId()));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notOurs) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }
}
