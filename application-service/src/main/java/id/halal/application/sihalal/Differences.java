package id.halal.application.sihalal;

import id.halal.application.filing.Actor;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationStatus;
import id.halal.application.filing.ApplicationTransitions;
import id.halal.platform.web.problem.Messages;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Says where SIHALAL and we differ, in a sentence, and what the reader may do about it. */
@Singleton
class Differences {

    /** Where two sayings can differ; the sentence of each is {@code SIHALAL_DIFFERENCE_…}. */
    enum Kind {
        NUMBER_UNKNOWN,
        OTHER_BUSINESS,
        CERTIFICATE_DIFFERS,
        RETURNED_THERE,
        ENDED_THERE,
        RUNNING_THERE,
        AHEAD_THERE,
        BEHIND_THERE
    }

    private static final String RECORD_NUMBER = "record-sihalal-number";

    private final Messages messages;

    Differences(Messages messages) {
        this.messages = messages;
    }

    /** @return null while both say the same, or SIHALAL has said nothing yet */
    @Nullable
    SihalalDifferenceView of(MirroredFile file, Actor reader, Locale language) {
        Kind kind = kind(file);
        if (kind == null) {
            return null;
        }
        String code = file.word().code();
        String kept = file.word().keptBecause();
        return new SihalalDifferenceView(
                file.application(),
                file.number(),
                file.status(),
                code,
                kind.name(),
                messages.text(
                        language,
                        "SIHALAL_DIFFERENCE_" + kind,
                        List.of(file.status().name(), code == null ? "-" : code)),
                kept,
                kept == null ? null : messages.text(language, kept, List.of()),
                action(kind, file, reader));
    }

    static @Nullable Kind kind(MirroredFile file) {
        MirroredFile.Word word = file.word();
        if (!word.known()) {
            return Kind.NUMBER_UNKNOWN;
        }
        String code = word.code();
        if (code == null) {
            return null;
        }
        if (word.otherBusiness()) {
            return Kind.OTHER_BUSINESS;
        }
        if (!SihalalCodes.agree(file.channel(), file.status(), code)) {
            return statusKind(file, code);
        }
        boolean otherNumber = word.certificate() != null
                && file.certificate() != null
                && !word.certificate().equals(file.certificate());
        return otherNumber ? Kind.CERTIFICATE_DIFFERS : null;
    }

    private static Kind statusKind(MirroredFile file, String code) {
        ApplicationStatus ours = file.status();
        if (SihalalCodes.isReturn(code)) {
            return Kind.RETURNED_THERE;
        }
        if (SihalalCodes.isEnd(code)) {
            return Kind.ENDED_THERE;
        }
        if (ours.ended() && ours != ApplicationStatus.CERTIFIED) {
            return Kind.RUNNING_THERE;
        }
        return SihalalCodes.isAhead(file.channel(), ours, code) ? Kind.AHEAD_THERE : Kind.BEHIND_THERE;
    }

    private static @Nullable String action(Kind kind, MirroredFile file, Actor reader) {
        String code = file.word().code();
        if (kind == Kind.NUMBER_UNKNOWN || kind == Kind.OTHER_BUSINESS) {
            return file.status().admitted() ? RECORD_NUMBER : null;
        }
        List<ApplicationAction> legal =
                ApplicationTransitions.TABLE.allowedActions(file.channel(), file.status(), reader.roles());
        return code == null
                ? null
                : SihalalCodes.steps(file.channel(), code).stream()
                        .filter(legal::contains)
                        .findFirst()
                        .map(ApplicationAction::label)
                        .orElse(null);
    }
}
