package id.halal.application.eligibility;

import id.halal.application.filing.Application;
import id.halal.application.integration.KnownProgramme;
import id.halal.application.integration.Programmes;
import id.halal.platform.web.problem.Messages;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares a file with what we were told of the programme it names. */
@Singleton
class ProgrammeHints {

    private final Programmes programmes;
    private final Messages messages;

    ProgrammeHints(Programmes programmes, Messages messages) {
        this.programmes = programmes;
        this.messages = messages;
    }

    @Nullable
    ProgrammeHintView of(Application file, LocalDate date, Locale language) {
        String code = file.facilitationCode();
        if (code == null || !file.channel().facilitated()) {
            return null;
        }
        Optional<KnownProgramme> known = programmes.find(code);
        List<String> doubts = known.isEmpty() ? List.of("HINT_CODE_UNKNOWN") : doubts(known.get(), file, date);
        return new ProgrammeHintView(
                code,
                doubts.isEmpty(),
                doubts,
                doubts.stream()
                        .map(doubt -> messages.text(language, doubt, List.of()))
                        .toList());
    }

    private static List<String> doubts(KnownProgramme programme, Application file, LocalDate date) {
        List<String> doubts = new ArrayList<>();
        if (!programme.active()) {
            doubts.add("HINT_NOT_ACTIVE");
        }
        if (programme.channel() != file.channel()) {
            doubts.add("HINT_OTHER_CHANNEL");
        }
        if (date.isBefore(programme.startsOn()) || date.isAfter(programme.endsOn())) {
            doubts.add("HINT_OUT_OF_DATES");
        }
        List<String> scope = programme.scopeCodes();
        if (!scope.isEmpty()
                && !scope.contains(file.facility().provinceCode())
                && !scope.contains(file.facility().regencyCode())) {
            doubts.add("HINT_OUT_OF_REGION");
        }
        String lp3h = file.lp3h();
        if (!programme.lockedLp3h().isEmpty()
                && lp3h != null
                && !programme.lockedLp3h().contains(lp3h)) {
            doubts.add("HINT_LP3H_NOT_ALLOWED");
        }
        return doubts;
    }
}
