package id.halal.application.returns;

import id.halal.application.content.ContentStore;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationTransitions;
import id.halal.application.filing.StatusChange;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.List;

/**
 * Three returns in a row with the same unresolved note end a file for good, on every channel, in the transaction of the third. A
 * self-declared one also bars its products: they may not be filed so again until BPJPH lifts the bar. A regular one bars nothing: it stood
 * for examination by an inspection body, and the bar is one from self-declaring.
 */
@Singleton
class ThirdReturn {

    private static final int LAST = 3;
    private static final Actor RULE = Actor.system("third-return");

    private final StatusChange change;
    private final ContentStore contents;
    private final Bars bars;

    ThirdReturn(StatusChange change, ContentStore contents, Bars bars) {
        this.change = change;
        this.contents = contents;
        this.bars = bars;
    }

    void endIfDue(Application file, List<Notes.Fresh> notes, Actor checker) {
        ApplicationAction action = ApplicationAction.CANCEL_THIRD_RETURN;
        notes.stream()
                .filter(note -> note.times() >= LAST)
                .findFirst()
                .filter(note -> ApplicationTransitions.TABLE.isLegal(file.channel(), file.status(), action))
                .ifPresent(note -> {
                    StatusChange.Step rule = change.require(file, action, RULE, ExpectedVersion.any());
                    NoteKey key = note.note().key();
                    change.apply(
                            new StatusChange.Step(file, rule.row(), checker),
                            ("THIRD_RETURN " + key.code() + " " + key.item()).strip());
                    if (file.channel().selfDeclare()) {
                        bars.add(file, contents.get(file.id()).products(), key);
                    }
                });
    }
}
