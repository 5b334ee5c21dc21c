package id.halal.quota.claim;

import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.Place;
import id.halal.quota.allocation.ProgrammeTerms;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives what a ceiling in rupiah still pays for to those who wait, strictly in the order of submission: units lie in leaves, but the money
 * is the whole programme's.
 */
@Singleton
class WaitlistInOrder {

    private static final String ACTOR = "job:waitlist";
    private static final int PAGE = 256;

    private final ClaimBook book;
    private final ClaimFacts facts;

    WaitlistInOrder(ClaimBook book, ClaimFacts facts) {
        this.book = book;
        this.facts = facts;
    }

    /** @param open the whole tree; the claims are written, the movements are left in it */
    void serve(OpenLedger open, ProgrammeTerms terms) {
        if (!terms.isActive()) {
            return;
        }
        ClaimTree tree = new ClaimTree(open.accounts());
        @Nullable Claim last = null;
        while (terms.affords(open.taken())) {
            List<Claim> waiters = book.waitersBehind(terms.id(), last, PAGE);
            if (waiters.isEmpty()) {
                return;
            }
            last = waiters.getLast();
            seat(open, terms, tree, waiters);
        }
    }

    private void seat(OpenLedger open, ProgrammeTerms terms, ClaimTree tree, List<Claim> waiters) {
        ClaimFacts.Known known =
                facts.about(waiters.stream().map(Claim::businessId).toList());
        List<ClaimBook.Step> steps = new ArrayList<>();
        for (Claim waiter : waiters) {
            Optional<QuotaCode> barred = ClaimRules.barred(waiter.businessId(), waiter.product(), terms, known);
            if (barred.isPresent()) {
                steps.add(ClaimBook.Step.of(waiter.denied(barred.get())));
                continue;
            }
            if (!terms.affords(open.taken())) {
                break;
            }
            Route route = tree.route(waiter.regencyCode(), waiter.lp3h(), terms::admits);
            route.seat(terms.fallback()).ifPresent(seat -> steps.add(grant(open, waiter, route, seat)));
        }
        book.write(steps);
    }

    private static ClaimBook.Step grant(OpenLedger open, Claim waiter, Route route, Route.Seat seat) {
        String lp3h = route.lp3hAt(seat.account(), waiter.lp3h());
        open.move(
                seat.account(),
                seat.from(),
                Place.HELD,
                1,
                Cause.ofClaim(seat.kind(), ACTOR, null, waiter.applicationId()));
        return ClaimBook.Step.of(waiter.held(seat.account().id(), lp3h));
    }
}
