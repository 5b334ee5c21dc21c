package id.halal.application.returns;

import id.halal.platform.web.problem.FieldProblem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the notes of the latest return that a request speaks of, and says which do not exist or stand twice. */
final class NoteMatch {

    private NoteMatch() {}

    static Map<NoteKey, Notes.Kept> byKey(List<Notes.Kept> notes) {
        return notes.stream().collect(Collectors.toMap(Notes.Kept::key, Function.identity(), (first, twin) -> first));
    }

    /** @return the entries by the note they are about */
    static <T> Map<NoteKey, T> of(
            List<T> entries, Function<T, NoteKey> key, Set<NoteKey> known, String pointer, List<FieldProblem> wrong) {
        Map<NoteKey, T> found = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            NoteKey note = key.apply(entries.get(i));
            if (!known.contains(note)) {
                wrong.add(FieldProblem.of(pointer + "/" + i, "NOTE_UNKNOWN"));
            } else if (found.put(note, entries.get(i)) != null) {
                wrong.add(FieldProblem.of(pointer + "/" + i, "NOTE_DOUBLED"));
            }
        }
        return found;
    }

    static void noTwins(List<ReturnNote> notes, List<FieldProblem> wrong) {
        Set<NoteKey> seen = new HashSet<>();
        for (int i = 0; i < notes.size(); i++) {
            if (!seen.add(notes.get(i).key())) {
                wrong.add(FieldProblem.of("/notes/" + i, "NOTE_DOUBLED"));
            }
        }
    }
}
