package id.halal.application.sihalal.portal;

import id.halal.application.filing.Actor;
import id.halal.application.sihalal.EnterPortalStatus;
import id.halal.application.sihalal.SihalalStatusRequest;
import id.halal.application.sihalal.StatusSource;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes in the next line of a list as if its sender had entered it on the file; a wrong line is named and the next one taken. */
@Singleton
class TakeInLine {

    private static final Pattern NUMBER = Pattern.compile("SH20[0-9]{2}-[0-9]{1,9}-[0-9]{1,9}");
    private static final Pattern STATUS = Pattern.compile("OF[0-9]{1,3}");
    private static final int LONGEST_COMMENT = 1000;
    private static final int LONGEST_CERTIFICATE = 40;
    private static final Map<String, PortalColumn> POINTERS = Map.of(
            "/code", PortalColumn.STATUS,
            "/on", PortalColumn.ON,
            "/certificateOn", PortalColumn.CERTIFICATE_ON);

    private record Pending(int row, List<String> cells, Sender sender) {

        String cell(PortalColumn column) {
            return cells.get(PortalColumn.ORDER.indexOf(column));
        }
    }

    private record Sender(Actor actor, boolean national, List<String> regions) {}

    /** A cell that cannot be taken in. */
    private static final class WrongCell extends RuntimeException {

        private final PortalColumn column;
        private final String code;

        WrongCell(PortalColumn column, PortalProblem problem) {
            super(problem.name(), null, false, false);
            this.column = column;
            this.code = problem.name();
        }
    }

    private final EnterPortalStatus enter;
    private final Sql sql;

    TakeInLine(EnterPortalStatus enter, Sql sql) {
        this.enter = enter;
        this.sql = sql;
    }

    /** @return false when no line is left */
    boolean next(UUID list) {
        Optional<Pending> next = pending(list);
        next.ifPresent(line -> takeIn(list, line));
        return next.isPresent();
    }

    private Optional<Pending> pending(UUID list) {
        return sql.first(
                """
                select r.row_number, r.cells, i.requested_by, i.requested_as, i.requested_roles, i.national, i.regions
                from sihalal_import_row r join sihalal_import i on i.id = r.import_id
                where r.import_id = ? and r.state = 'PENDING' order by r.row_number limit 1""",
                row -> new Pending(
                        row.getInt("row_number"),
                        Sql.texts(row, "cells"),
                        new Sender(
                                new Actor(
                                        row.getString("requested_by"),
                                        row.getString("requested_as"),
                                        Set.copyOf(Sql.texts(row, "requested_roles")),
                                        null,
                                        null,
                                        null),
                                row.getBoolean("national"),
                                Sql.texts(row, "regions"))),
                list);
    }

    private void takeIn(UUID list, Pending line) {
        try {
            SihalalStatusRequest shown = shown(line);
            boolean changed = enter.enter(
                    file(line), shown, StatusSource.IMPORT, line.sender().actor());
            done(list, line, changed ? "CHANGED" : "UNCHANGED", null, null);
        } catch (WrongCell wrong) {
            done(list, line, "WRONG", wrong.column, wrong.code);
        } catch (ProblemException refused) {
            // Refusals come before anything is written.
            List<FieldProblem> fields = refused.fields();
            PortalColumn column = fields.isEmpty()
                    ? PortalColumn.STATUS
                    : POINTERS.getOrDefault(fields.getFirst().pointer(), PortalColumn.STATUS);
            done(
                    list,
                    line,
                    "WRONG",
                    column,
                    fields.isEmpty() ? refused.code().name() : fields.getFirst().code());
        }
    }

    private void done(UUID list, Pending line, String state, @Nullable PortalColumn column, @Nullable String problem) {
        sql.update(
                "update sihalal_import_row set state = ?, column_name = ?, problem = ? where import_id = ? and row_number = ?",
                state,
                column == null ? null : column.heading(),
                problem,
                list,
                line.row());
    }

    private static SihalalStatusRequest shown(Pending line) {
        if (!NUMBER.matcher(line.cell(PortalColumn.NUMBER)).matches()) {
            throw new WrongCell(PortalColumn.NUMBER, PortalProblem.SIHALAL_IMPORT_NUMBER_FORMAT);
        }
        String status = line.cell(PortalColumn.STATUS);
        if (!STATUS.matcher(status).matches()) {
            throw new WrongCell(PortalColumn.STATUS, PortalProblem.SIHALAL_IMPORT_STATUS_FORMAT);
        }
        LocalDate on = date(line, PortalColumn.ON);
        if (on == null) {
            throw new WrongCell(PortalColumn.ON, PortalProblem.SIHALAL_IMPORT_DATE_FORMAT);
        }
        return new SihalalStatusRequest(
                status,
                on,
                text(line, PortalColumn.COMMENT, LONGEST_COMMENT),
                text(line, PortalColumn.CERTIFICATE, LONGEST_CERTIFICATE),
                date(line, PortalColumn.CERTIFICATE_ON));
    }

    private static @Nullable String text(Pending line, PortalColumn column, int longest) {
        String text = line.cell(column);
        if (text.length() > longest) {
            throw new WrongCell(column, PortalProblem.SIHALAL_IMPORT_TEXT_TOO_LONG);
        }
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate date(Pending line, PortalColumn column) {
        String text = line.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new WrongCell(column, PortalProblem.SIHALAL_IMPORT_DATE_FORMAT);
        }
    }

    /** The sender's scope, since the job sees every file. */
    private UUID file(Pending line) {
        Sender sender = line.sender();
        return sql.first(
                        """
                        select id from application where sihalal_number = ?
                            and (? or province_code = any (?) or regency_code = any (?))""",
                        row -> row.getObject("id", UUID.class),
                        line.cell(PortalColumn.NUMBER),
                        sender.national(),
                        sender.regions().toArray(String[]::new),
                        sender.regions().toArray(String[]::new))
                .orElseThrow(() -> new WrongCell(PortalColumn.NUMBER, PortalProblem.SIHALAL_IMPORT_NUMBER_UNKNOWN));
    }
}
