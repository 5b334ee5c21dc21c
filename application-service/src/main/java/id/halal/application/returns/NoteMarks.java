package id.halal.application.returns;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whoever checks a corrected file and passes it on says which notes of its return are settled. What is not named stays as it is: the next
 * who checks may still find it unresolved.
 */
@Singleton
public class NoteMarks {

    private final Notes notes;
    private final DomainClock clock;

    NoteMarks(Notes notes, DomainClock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** @throws ProblemException 422 {@code NOTE_UNRESOLVED}: such a file is returned, not passed on; 422 for marks of no note */
    public void passing(Application file, List<NoteMark> marks, Actor actor) {
        if (marks.isEmpty()) {
            return;
        }
        List<FieldProblem> wrong = new ArrayList<>();
        Map<NoteKey, Notes.Kept> open = NoteMatch.byKey(notes.latest(file.id()));
        Map<NoteKey, NoteMark> given = NoteMatch.of(marks, NoteMark::key, open.keySet(), "/resolutions", wrong);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        if (given.values().stream().anyMatch(mark -> !mark.resolved())) {
            throw ProblemException.of(ReturnsProblem.NOTE_UNRESOLVED);
        }
        Instant now = clock.instant();
        given.keySet().stream()
                .map(open::get)
                .forEach(note -> notes.mark(file.id(), java.util.Objects.requireNonNull(note), true, actor, now));
    }
}
