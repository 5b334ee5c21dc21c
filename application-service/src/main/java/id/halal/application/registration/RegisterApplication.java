package id.halal.application.registration;

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

/** BPJPH has checked and registered the file, which needs its SIHALAL number; it goes to the fatwa session. */
@Singleton
class RegisterApplication {

    private final StatusChange change;
    private final NoteMarks marks;

    RegisterApplication(StatusChange change, NoteMarks marks) {
        this.change = change;
        this.marks = marks;
    }

    Application register(UUID id, List<NoteMark> resolutions, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.REGISTER, actor, version);
        marks.passing(file, resolutions, actor);
        change.apply(step, null);
        return file;
    }
}
