package id.halal.application.verification;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.application.returns.NoteMark;
import id.halal.application.returns.NoteMarks;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;

/** The LP3H finds a self-paid file complete. */
@Singleton
class CheckByLp3h {

    private final StatusChange change;
    private final NoteMarks marks;

    CheckByLp3h(StatusChange change, NoteMarks marks) {
        this.change = change;
        this.marks = marks;
    }

    Application check(UUID id, List<NoteMark> resolutions, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.CHECK_BY_LP3H, actor, version);
        marks.passing(file, resolutions, actor);
        change.apply(step, null);
        return file;
    }
}
