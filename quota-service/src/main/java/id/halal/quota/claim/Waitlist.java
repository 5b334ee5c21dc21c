package id.halal.quota.claim;

import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.Place;
import id.halal.quota.allocation.ProgrammeTerms;
import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives free units to those who wait, the earliest submission first. */
@Singleton
class Waitlist {

    private static final String ACTOR = "job:waitlist";

    private final ClaimBook book;
    private final ClaimFacts facts;
    private final WaitlistInOrder inOrder;

    Waitlist(ClaimBook book, ClaimFacts facts, WaitlistInOrder inOrder) {
        this.book = book;
        this.facts = facts;
        this.inOrder = inOrder;
    }

    /**
     * Serves this node's free units. A unit of a node without children goes to a waiter whose leaf it is; an undistributed unit only with
     * fallback, to a waiter whose path contains the node. The claims are written, the movements are left in the open ledger.
     */
    void serve(OpenLedger open, Account account, ProgrammeTerms terms) {
        while (account.servesClaims(terms.fallback()) && terms.isActive() && account.free() > 0) {
            List<Claim> waiters = book.waiters(account, Math.min(account.free(), 256));
            if (waiters.isEmpty()) {
                return;
            }
            book.write(seat(open, account, terms, waiters));
        }
    }

    boolean hasWaiters(ProgrammeTerms terms) {
        return !book.waiters(terms.id(), 1).isEmpty();
    }

    /** Serves the whole tree, narrow nodes before the wider ones that only lend; under a ceiling waiter by waiter, since money is everyone's. */
    void serveAll(OpenLedger open, ProgrammeTerms terms) {
        if (terms.hasCeiling()) {
            inOrder.serve(open, terms);
            return;
        }
        List<Account> free = open.accounts().stream()
                .filter(account -> account.free() > 0)
                .sorted(Comparator.comparingInt(
                                (Account account) -> -account.node().depth())
                        .thenComparing(Account::id))
                .toList();
        free.forEach(account -> serve(open, account, terms));
    }

    /** A closed programme grants nothing any more: who waits is told so and may choose another code. */
    int denyAll(ProgrammeTerms terms) {
        List<Claim> waiters = book.waiters(terms.id(), 1000);
        book.write(waiters.stream()
                .map(claim -> ClaimBook.Step.of(claim.denied(QuotaCode.QUOTA_PROGRAMME_NOT_ACTIVE)))
                .toList());
        return waiters.size();
    }

    private List<ClaimBook.Step> seat(OpenLedger open, Account account, ProgrammeTerms terms, List<Claim> waiters) {
        ClaimFacts.Known known =
                facts.about(waiters.stream().map(Claim::businessId).toList());
        List<ClaimBook.Step> steps = new ArrayList<>();
        for (Claim waiter : waiters) {
            Optional<QuotaCode> barred = ClaimRules.barred(waiter.businessId(), waiter.product(), terms, known);
            if (barred.isPresent()) {
                steps.add(ClaimBook.Step.of(waiter.denied(barred.get())));
                continue;
            }
            MovementKind kind = account.hasChildren() ? MovementKind.GRANT_FALLBACK : MovementKind.GRANT;
            open.move(
                    account,
                    account.freePlace(),
                    Place.HELD,
                    1,
                    Cause.ofClaim(kind, ACTOR, null, waiter.applicationId()));
            String lp3h = account.node().lp3h() == null
                    ? waiter.lp3h()
                    : account.node().lp3h();
            steps.add(ClaimBook.Step.of(waiter.held(account.id(), lp3h)));
        }
        return steps;
    }
}
