package id.halal.application.verification;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sends a file back to the business with notes: the companion, the LP3H or BPJPH, whoever has it. */
@Singleton
public class ReturnApplication {

    private final StatusChange change;
    private final Sql sql;

    ReturnApplication(StatusChange change, Sql sql) {
        this.change = change;
        this.sql = sql;
    }

    /** @throws ProblemException 403, 409 where nothing can be returned, 428 or 412 */
    public Application sendBack(UUID id, ReturnRequest request, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.RETURN, actor, version);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < request.notes().size(); i++) {
            ReturnRequest.ReturnNote note = request.notes().get(i);
            rows.add(new @Nullable Object[] {id, file.version() + 1, i, note.code(), note.text()});
        }
        sql.batch(
                "insert into return_note (application_id, version, position, code, text) values (?, ?, ?, ?, ?)", rows);
        change.apply(step, request.reason());
        return file;
    }
}
