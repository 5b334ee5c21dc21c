package id.halal.quota.claim;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.quota.allocation.FreeHints;
import id.halal.quota.allocation.ProgrammeTerms;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Answers by the same rules and the same matching as the settler, with yes or no where the settler counts. A hint: only a claim decides. */
@Singleton
class CodeCheckFinder {

    /** The code as it stands: heads of programmes are visible to every signed-in person. */
    private record Known(ProgrammeTerms terms, String name, boolean ceilingReached) {}

    /** What the code answers, before it is put in words. */
    record Answer(@Nullable String programmeName, List<QuotaCode> refusals, boolean wouldWait) {}

    private final Sql sql;
    private final FreeHints hints;
    private final DomainClock clock;

    CodeCheckFinder(Sql sql, FreeHints hints, DomainClock clock) {
        this.sql = sql;
        this.hints = hints;
        this.clock = clock;
    }

    Answer check(CallerScope scope, String facilitationCode, CodeQuestion question) {
        ClaimRules.Asked asked = new ClaimRules.Asked(
                question.channel(), question.regencyCode(), question.lp3h(), WorkingCalendar.dateOf(clock.instant()));
        Optional<Known> known = known(facilitationCode);
        if (known.isEmpty()) {
            return new Answer(null, ClaimRules.refusals(asked, null), false);
        }
        ProgrammeTerms terms = known.get().terms();
        List<QuotaCode> refusals = ClaimRules.refusals(asked, terms);
        if (!refusals.isEmpty()) {
            return new Answer(known.get().name(), refusals, false);
        }
        Route route = new ClaimTree(
                        hints.reachable(terms.id(), question.regencyCode().substring(0, 2), question.regencyCode()))
                .route(question.regencyCode(), question.lp3h(), terms::admits);
        if (!route.listed()) {
            return new Answer(known.get().name(), List.of(QuotaCode.QUOTA_LP3H_NOT_LISTED), false);
        }
        boolean free =
                !known.get().ceilingReached() && route.seat(terms.fallback()).isPresent();
        return new Answer(known.get().name(), List.of(), !free);
    }

    private Optional<Known> known(String facilitationCode) {
        return sql.first(
                "select " + ProgrammeTerms.COLUMNS
                        + ", p.name, p.ceiling_reached from programme p where p.facilitation_code = ?",
                row -> new Known(ProgrammeTerms.read(row), row.getString("name"), row.getBoolean("ceiling_reached")),
                facilitationCode);
    }
}
