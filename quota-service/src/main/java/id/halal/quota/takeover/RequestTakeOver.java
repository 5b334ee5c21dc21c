package id.halal.quota.takeover;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes in a sheet for its check, or lets a checked one run. The same bytes for the same programme are the same take-over: once it runs,
 * sending them again changes nothing.
 */
@Singleton
class RequestTakeOver {

    private static final List<String> BY_WEIGHT =
            List.of(Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER);

    private final TakeOverFinder finder;
    private final SheetReader reader;
    private final Sql sql;
    private final DomainClock clock;
    private final Caller caller;

    RequestTakeOver(TakeOverFinder finder, SheetReader reader, Sql sql, DomainClock clock, Caller caller) {
        this.finder = finder;
        this.reader = reader;
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
    }

    /** @throws ProblemException 404, 422 when it is no such sheet */
    TakeOverView check(CallerScope scope, UUID programmeId, SentSheet sheet) {
        TakeOverFinder.Place programme = requireActive(scope, programmeId, "CHECK_TAKE_OVER");
        Optional<TakeOver> before = find(programmeId, sheet.sha256());
        UUID id = before.map(TakeOver::id).orElseGet(() -> begin(programme, sheet));
        if (before.filter(known -> known.status() == TakeOverStatus.CHECKED).isPresent()) {
            // The ledger, or the officer's count, may be different now.
            sql.update(
                    """
                    update take_over set status = 'CHECKING', typed_rows = ?, typed_used = ?, typed_issued = ?, requested_by = ?,
                           requested_as = ?, retry_at = '-infinity', last_problem = null where id = ?""",
                    sheet.typed().rows(),
                    sheet.typed().used(),
                    sheet.typed().issued(),
                    caller.subject(),
                    role(),
                    id);
        }
        return finder.one(scope, id);
    }

    /** @throws ProblemException 404, 409 while it is not checked or has errors, 422 {@code TAKE_OVER_TOTAL_DIFFERS} by query parameter */
    TakeOverView run(CallerScope scope, UUID programmeId, SentSheet sheet) {
        requireActive(scope, programmeId, "TAKE_OVER");
        TakeOver known = find(programmeId, sheet.sha256())
                .orElseThrow(() -> ProblemException.of(TakeOverError.TAKE_OVER_NOT_CHECKED));
        if (known.status() == TakeOverStatus.RUNNING || known.status() == TakeOverStatus.DONE) {
            return finder.one(scope, known.id());
        }
        requireChecked(known);
        requireTotals(finder.one(scope, known.id()).found(), sheet.typed());
        sql.update(
                """
                update take_over set status = 'RUNNING', started_at = ?, requested_by = ?, requested_as = ?, typed_rows = ?,
                       typed_used = ?, typed_issued = ?, retry_at = '-infinity', last_problem = null where id = ?""",
                clock.instant(),
                caller.subject(),
                role(),
                sheet.typed().rows(),
                sheet.typed().used(),
                sheet.typed().issued(),
                known.id());
        return finder.one(scope, known.id());
    }

    private TakeOverFinder.Place requireActive(CallerScope scope, UUID programmeId, String action) {
        TakeOverFinder.Place programme = finder.programme(scope, programmeId);
        if (!"ACTIVE".equals(programme.status())) {
            throw ProblemException.of(CommonProblem.ILLEGAL_ACTION, action, programme.status())
                    .with("state", programme.status())
                    .with("allowedActions", List.of());
        }
        if (!programme.channel().selfDeclare()) {
            throw ProblemException.of(TakeOverError.TAKE_OVER_REGULAR_PROGRAMME);
        }
        // One request at a time per programme, so that of two the second sees the first.
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended('take-over:' || ?, 0))",
                row -> Boolean.TRUE,
                programmeId.toString());
        return programme;
    }

    private void requireChecked(TakeOver known) {
        if (known.status() != TakeOverStatus.CHECKED) {
            throw ProblemException.of(TakeOverError.TAKE_OVER_NOT_CHECKED);
        }
        if (known.wrongRows() > 0) {
            throw ProblemException.of(TakeOverError.TAKE_OVER_HAS_ERRORS, known.wrongRows());
        }
        boolean other = sql.first(
                        "select 1 from take_over where programme_id = ? and status = 'RUNNING'",
                        row -> Boolean.TRUE,
                        known.programmeId())
                .isPresent();
        if (other) {
            throw ProblemException.of(TakeOverError.TAKE_OVER_RUNNING);
        }
        boolean stale = sql.first(
                        "select 1 from take_over where programme_id = ? and finished_at >= ?",
                        row -> Boolean.TRUE,
                        known.programmeId(),
                        known.checkedAt())
                .isPresent();
        if (stale) {
            throw ProblemException.of(TakeOverError.TAKE_OVER_NOT_CHECKED);
        }
    }

    private static void requireTotals(@Nullable Found found, Totals typed) {
        if (found == null) {
            throw ProblemException.of(TakeOverError.TAKE_OVER_NOT_CHECKED);
        }
        List<FieldProblem> different = new ArrayList<>();
        compare(different, "?rows", found.totals().rows(), typed.rows());
        compare(different, "?used", found.totals().used(), typed.used());
        compare(different, "?issued", found.totals().issued(), typed.issued());
        if (!different.isEmpty()) {
            throw ProblemException.invalid(different);
        }
    }

    private static void compare(List<FieldProblem> different, String name, int found, int typed) {
        if (found != typed) {
            different.add(FieldProblem.of(name, TakeOverError.TAKE_OVER_TOTAL_DIFFERS, found, typed));
        }
    }

    private Optional<TakeOver> find(UUID programmeId, String sha256) {
        return sql.first(
                "select * from take_over where programme_id = ? and file_sha256 = ? for update",
                TakeOver::read,
                programmeId,
                sha256);
    }

    private UUID begin(TakeOverFinder.Place programme, SentSheet sheet) {
        List<SheetRow> rows = reader.read(sheet.content());
        UUID id = Ids.next();
        sql.update(
                """
                insert into take_over (id, programme_id, file_name, file_sha256, status, typed_rows, typed_used, typed_issued,
                                       requested_by, requested_as, province_code, regency_code, requested_at)
                values (?, ?, ?, ?, 'CHECKING', ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                programme.programmeId(),
                sheet.fileName(),
                sheet.sha256(),
                sheet.typed().rows(),
                sheet.typed().used(),
                sheet.typed().issued(),
                caller.subject(),
                role(),
                programme.provinceCode(),
                programme.regencyCode(),
                clock.instant());
        List<@Nullable Object[]> values = new ArrayList<>();
        for (SheetRow row : rows) {
            values.add(new @Nullable Object[] {
                id,
                row.number(),
                programme.programmeId(),
                row.cells(),
                row.text(SheetColumn.NIB),
                row.text(SheetColumn.SIHALAL_NUMBER),
                Ids.next(),
                Ids.next()
            });
        }
        sql.batch("""
                insert into take_over_row (take_over_id, row_number, programme_id, cells, nib, sihalal_number, status,
                                           application_id, submission_id)
                values (?, ?, ?, ?, ?, ?, 'NEW', ?, ?)""", values);
        return id;
    }

    private String role() {
        return BY_WEIGHT.stream().filter(caller::hasRole).findFirst().orElse("none");
    }
}
