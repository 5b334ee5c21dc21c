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

/** The corrected file is handed in again: every note of its return is answered, with words or by the correction itself. */
@Singleton
public class NoteAnswers {

    private final Notes notes;
    private final DomainClock clock;

    NoteAnswers(Notes notes, DomainClock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** @throws ProblemException 422 naming each answer to no note of the latest return */
    public void record(Application file, List<NoteAnswer> answers, Actor actor) {
        List<Notes.Kept> open = notes.latest(file.id());
        List<FieldProblem> wrong = new ArrayList<>();
        Map<NoteKey, NoteAnswer> given =
                NoteMatch.of(answers, NoteAnswer::key, NoteMatch.byKey(open).keySet(), "/answers", wrong);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Instant now = clock.instant();
        for (Notes.Kept note : open) {
            NoteAnswer answer = given.get(note.key());
            notes.answer(file.id(), note, answer == null ? null : answer.answer(), actor, now);
        }
    }
}
