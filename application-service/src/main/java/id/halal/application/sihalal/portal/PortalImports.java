package id.halal.application.sihalal.portal;

import id.halal.application.filing.Actor;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps a list that was sent; a job works on it. It touches only the files its sender could. */
@Singleton
class PortalImports {

    private final Sql sql;
    private final DomainClock clock;

    PortalImports(Sql sql, DomainClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    UUID add(CallerScope scope, String fileName, byte[] content, List<PortalList.Line> lines, Actor by) {
        UUID id = Ids.next();
        Set<String> regions = scope instanceof CallerScope.Regions(var codes) ? codes : Set.of();
        boolean national = scope instanceof CallerScope.National;
        if (!national && regions.isEmpty()) {
            throw ProblemException.notFound();
        }
        sql.update(
                """
                insert into sihalal_import (id, file_name, file_sha256, state, requested_by, requested_as, requested_roles, national,
                    regions, requested_at)
                values (?, ?, ?, 'RUNNING', ?, ?, ?, ?, ?, ?)""",
                id,
                fileName,
                Sha256.hex(content),
                by.subject(),
                by.role(),
                by.roles().stream().sorted().toArray(String[]::new),
                national,
                regions.stream().sorted().toArray(String[]::new),
                clock.instant());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (PortalList.Line line : lines) {
            rows.add(new @Nullable Object[] {id, line.row(), line.cells().toArray(String[]::new)});
        }
        sql.batch(
                "insert into sihalal_import_row (import_id, row_number, cells, state) values (?, ?, ?, 'PENDING')",
                rows);
        return id;
    }
}
