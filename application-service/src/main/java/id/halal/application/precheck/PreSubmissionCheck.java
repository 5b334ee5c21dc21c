package id.halal.application.precheck;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.ProductType;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.FilingFinding;
import id.halal.application.material.MaterialLists;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.Messages;
import jakarta.inject.Singleton;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks for what files are usually returned for (domain rules of returns). It warns and refuses nothing: eligibility does that. */
@Singleton
public class PreSubmissionCheck {

    private static final List<Function<PreCheckSubject, Stream<Found>>> CHECKS = List.of(
            KbliCheck::find,
            ProductNameCheck::find,
            IngredientPaperCheck::find,
            IngredientMentionCheck::find,
            GrinderCheck::find,
            FileCheck::find);

    private final FileSurroundings surroundings;
    private final MaterialLists materials;
    private final Messages messages;
    private final DomainClock clock;

    PreSubmissionCheck(FileSurroundings surroundings, MaterialLists materials, Messages messages, DomainClock clock) {
        this.surroundings = surroundings;
        this.materials = materials;
        this.messages = messages;
        this.clock = clock;
    }

    /** The gravest first. Runs in a transaction of the caller, who sees the file. */
    public List<FilingFinding> of(Application file, ApplicationContent content, Locale language) {
        PreCheckSubject subject = new PreCheckSubject(
                ApplicationView.registrationHead(file),
                content,
                ProductType.valueOf(file.registration().productTypeCode()),
                surroundings.documents(file.id(), content),
                surroundings.otherLiveFiles(file),
                WorkingCalendar.dateOf(clock.instant()),
                materials);
        return findings(subject).map(found -> worded(found, language)).toList();
    }

    static Stream<Found> findings(PreCheckSubject subject) {
        return CHECKS.stream()
                .flatMap(check -> check.apply(subject))
                .sorted(Comparator.comparing((Found found) -> found.code().severity())
                        .reversed());
    }

    private List<Object> arguments(Found found, Locale language) {
        return found.arguments().stream()
                .map(argument -> argument instanceof Found.Worded worded
                        ? messages.text(language, worded.messageKey(), List.of())
                        : argument)
                .toList();
    }

    private FilingFinding worded(Found found, Locale language) {
        return new FilingFinding(
                found.code().name(),
                found.pointer(),
                found.code().severity(),
                messages.text(language, found.code().messageKey(), arguments(found, language)));
    }
}
