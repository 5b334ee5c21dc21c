package id.halal.application.returns;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a return, whoever makes it: judges the notes of the one before, counts those that come back, and ends the file at the third time.
 */
@Singleton
public class SendBack {

    private static final String TOO_LONG = "…";
    private static final int REASON = 500;

    private final Notes notes;
    private final ThirdReturn thirdReturn;
    private final StatusChange change;
    private final DomainClock clock;

    SendBack(Notes notes, ThirdReturn thirdReturn, StatusChange change, DomainClock clock) {
        this.notes = notes;
        this.thirdReturn = thirdReturn;
        this.change = change;
        this.clock = clock;
    }

    /**
     * @param step a return that is allowed and not yet taken
     * @throws ProblemException 422 naming each mark of no note, and each note that stands twice or is called resolved as well
     */
    void take(StatusChange.Step step, List<ReturnNote> given, List<NoteMark> marks) {
        take(step, given, marks, null);
    }

    /** A return whose notes come with words of their own, as a fatwa session's do. */
    public void take(StatusChange.Step step, List<ReturnNote> given, @Nullable String words) {
        take(step, given, List.of(), words);
    }

    private void take(StatusChange.Step step, List<ReturnNote> given, List<NoteMark> marks, @Nullable String words) {
        Application file = step.file();
        Map<NoteKey, Notes.Kept> before = NoteMatch.byKey(notes.latest(file.id()));
        Map<NoteKey, NoteMark> judged = judged(given, marks, before);
        List<ReturnNote> all = new ArrayList<>(given);
        judged.forEach((key, mark) -> {
            if (!mark.resolved() && given.stream().noneMatch(note -> note.key().equals(key))) {
                all.add(again(Objects.requireNonNull(before.get(key))));
            }
        });
        List<Notes.Fresh> fresh =
                all.stream().map(note -> counted(note, before.get(note.key()))).toList();
        settle(file, before, all, step.actor());
        change.apply(step, words == null ? reason(all) : words);
        notes.add(file.id(), file.version(), fresh);
        thirdReturn.endIfDue(file, fresh, step.actor());
    }

    private static Map<NoteKey, NoteMark> judged(
            List<ReturnNote> given, List<NoteMark> marks, Map<NoteKey, Notes.Kept> before) {
        List<FieldProblem> wrong = new ArrayList<>();
        NoteMatch.noTwins(given, wrong);
        Map<NoteKey, NoteMark> judged = NoteMatch.of(marks, NoteMark::key, before.keySet(), "/resolutions", wrong);
        for (int i = 0; i < given.size(); i++) {
            NoteMark mark = judged.get(given.get(i).key());
            if (mark != null && mark.resolved()) {
                wrong.add(FieldProblem.of("/notes/" + i, "NOTE_RESOLVED_AND_REPEATED"));
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return judged;
    }

    private static ReturnNote again(Notes.Kept note) {
        return new ReturnNote(note.code(), note.item(), note.text());
    }

    private static Notes.Fresh counted(ReturnNote note, Notes.@Nullable Kept before) {
        if (before == null
                || Boolean.TRUE.equals(before.resolved())
                || !note.code().counted()) {
            return new Notes.Fresh(note, 1);
        }
        return new Notes.Fresh(note, before.times() + 1);
    }

    /** What this return no longer names is settled; what somebody marked before keeps that mark. */
    private void settle(Application file, Map<NoteKey, Notes.Kept> before, List<ReturnNote> all, Actor actor) {
        Set<NoteKey> named = all.stream().map(ReturnNote::key).collect(Collectors.toSet());
        Instant now = clock.instant();
        before.forEach((key, note) -> {
            if (note.resolved() == null) {
                notes.mark(file.id(), note, !named.contains(key), actor, now);
            }
        });
    }

    private static String reason(List<ReturnNote> notes) {
        String all = notes.stream().map(note -> note.code().name()).distinct().collect(Collectors.joining(", "));
        return all.length() > REASON ? all.substring(0, REASON - 1) + TOO_LONG : all;
    }
}
