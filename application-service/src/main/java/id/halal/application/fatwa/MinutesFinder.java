package id.halal.application.fatwa;

import id.halal.application.content.ContentStore;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.ApplicationStatus;
import id.halal.application.integration.Businesses;
import id.halal.application.integration.KnownBusiness;
import id.halal.platform.web.caller.CallerScope;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gathers what the minutes of a session say. */
@Singleton
class MinutesFinder {

    private static final String NONE = "–";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id", "ID"));

    private final ApplicationFinder files;
    private final Businesses businesses;
    private final ContentStore contents;

    MinutesFinder(ApplicationFinder files, Businesses businesses, ContentStore contents) {
        this.files = files;
        this.businesses = businesses;
        this.contents = contents;
    }

    Minutes.Content of(CallerScope scope, FatwaSessionView session) {
        return new Minutes.Content(
                name(session),
                session.heldOn(),
                or(session.place()),
                or(session.chairName()),
                Objects.requireNonNullElse(session.closedAt(), Instant.EPOCH),
                lines(scope, session, false),
                lines(scope, session, true));
    }

    /** Committees do not number their sessions; the time of the closure tells apart two of one day. */
    private static String name(FatwaSessionView session) {
        String day = "Sidang Fatwa " + DAY.format(session.heldOn());
        return session.place() == null || session.place().isBlank()
                ? day
                : day + ", " + session.place().strip();
    }

    private List<MinutesLine> lines(CallerScope scope, FatwaSessionView session, boolean dropped) {
        List<MinutesLine> lines = new ArrayList<>();
        for (FatwaDecisionView decision : session.decisions()) {
            if (decision.isDropped() == dropped) {
                lines.add(line(scope, decision, lines.size() + 1));
            }
        }
        return lines;
    }

    private MinutesLine line(CallerScope scope, FatwaDecisionView decision, int number) {
        Application file = files.get(scope, decision.applicationId());
        return new MinutesLine(
                number,
                or(file.sihalalNumber()),
                businesses.find(file.businessId()).map(KnownBusiness::name).orElse(NONE),
                contents.get(file.id()).products().stream()
                        .flatMap(product -> product.names().stream())
                        .collect(Collectors.joining(", ")),
                decision.decision().indonesianName(),
                basis(decision));
    }

    private static String basis(FatwaDecisionView decision) {
        if (decision.isDropped()) {
            return decision.droppedState() == null
                    ? NONE
                    : StatusWords.of(ApplicationStatus.valueOf(decision.droppedState()));
        }
        return or(decision.decision() == FatwaOutcome.HALAL ? decision.decisionNumber() : reason(decision));
    }

    private static String reason(FatwaDecisionView decision) {
        String notes =
                decision.notes().stream().map(note -> note.text()).distinct().collect(Collectors.joining("; "));
        return notes.isEmpty() ? or(decision.reason()) : notes;
    }

    private static String or(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : text;
    }
}
