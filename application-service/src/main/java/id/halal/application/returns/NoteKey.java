package id.halal.application.returns;

import org.jspecify.annotations.Nullable;

/** What makes two notes the same. */
record NoteKey(ReturnCode code, String item) {

    static NoteKey of(ReturnCode code, @Nullable String item) {
        return new NoteKey(code, item == null ? "" : item);
    }
}
