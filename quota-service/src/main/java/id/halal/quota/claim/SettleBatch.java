package id.halal.quota.claim;

import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.Ledger;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.Place;
import id.halal.quota.allocation.ProgrammeTerms;
import id.halal.quota.allocation.Reach;
import id.halal.quota.reservation.Reservation;
import id.halal.quota.reservation.Reservations;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Settles requests under one code in one transaction: reads them and all they need at once, decides in memory in the promised order, and
 * writes each kind of row as one batch. The caller holds the code's lock.
 */
@Singleton
class SettleBatch {

    private static final String ACTOR = "job:settler";

    private final ClaimRequests requests;
    private final ClaimFacts facts;
    private final Ledger ledger;
    private final ClaimBook book;
    private final Reservations reservations;

    SettleBatch(ClaimRequests requests, ClaimFacts facts, Ledger ledger, ClaimBook book, Reservations reservations) {
        this.requests = requests;
        this.facts = facts;
        this.ledger = ledger;
        this.book = book;
        this.reservations = reservations;
    }

    /** @param terms of the programme with this code; null when there is none, which denies all */
    void settle(List<ClaimRequest> batch, @Nullable ProgrammeTerms terms) {
        if (batch.isEmpty()) {
            return;
        }
        List<UUID> businesses = batch.stream().map(ClaimRequest::businessId).toList();
        Run run = new Run(
                terms,
                facts.about(businesses),
                terms == null ? Map.of() : reservations.openFor(terms.id(), businesses),
                terms == null ? null : open(batch, terms));
        batch.forEach(run::decide);
        book.write(run.steps);
        if (run.open != null) {
            ledger.write(run.open);
        }
        reservations.used(run.used);
        requests.settled(run.settled);
        if (terms != null) {
            requests.noteCeiling(terms, run.open == null ? 0 : run.open.taken());
            requests.advance(
                    terms,
                    batch.stream()
                            .map(ClaimRequest::submittedAt)
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
        }
    }

    private OpenLedger open(List<ClaimRequest> batch, ProgrammeTerms terms) {
        return ledger.open(
                terms.id(),
                Reach.of(
                        batch.stream()
                                .map(request -> new Reach.Wish(request.regencyCode(), request.lp3h()))
                                .toList(),
                        terms.fallback()));
    }

    /** The batch on its way. */
    private final class Run {

        private final @Nullable ProgrammeTerms terms;
        private final ClaimFacts.Known known;
        private final Map<UUID, Reservation> reserved;
        private final @Nullable OpenLedger open;
        private final @Nullable ClaimTree tree;
        private final List<ClaimBook.Step> steps = new ArrayList<>();
        private final List<Reservation> used = new ArrayList<>();
        private final List<ClaimRequests.Settled> settled = new ArrayList<>();
        private int waiting = -1;

        Run(
                @Nullable ProgrammeTerms terms,
                ClaimFacts.Known known,
                Map<UUID, Reservation> reserved,
                @Nullable OpenLedger open) {
            this.terms = terms;
            this.known = known;
            this.reserved = reserved;
            this.open = open;
            this.tree = open == null ? null : new ClaimTree(open.accounts());
        }

        void decide(ClaimRequest request) {
            if (known.isLive(request.businessId(), request.applicationId())) {
                // The file has a claim already, so this submission can have been no legal one.
                settled(request, "IGNORED");
                return;
            }
            Optional<QuotaCode> denial = ClaimRules.denial(request, terms, known);
            if (denial.isPresent() || terms == null || tree == null || open == null) {
                deny(request, denial.orElse(QuotaCode.QUOTA_CODE_UNKNOWN));
                return;
            }
            Route route = tree.route(request.regencyCode(), request.lp3h(), terms::admits);
            if (!route.listed()) {
                deny(request, QuotaCode.QUOTA_LP3H_NOT_LISTED);
                return;
            }
            // A unit that money does not reach is no unit: the claim waits.
            Optional<Route.Seat> seat = terms.affords(open.taken())
                    ? reservedSeat(request, route).or(() -> route.seat(terms.fallback()))
                    : Optional.empty();
            if (seat.isPresent()) {
                grant(request, terms, open, route, seat.get());
            } else {
                await(request, terms);
            }
        }

        /** A unit that is kept for this business goes before any other. */
        private Optional<Route.Seat> reservedSeat(ClaimRequest request, Route route) {
            Reservation kept = reserved.get(request.businessId());
            Optional<Route.Seat> seat = kept == null ? Optional.empty() : route.reservedSeat(kept.allocationId());
            if (kept != null && seat.isPresent()) {
                used.add(kept.usedBy(request.applicationId()));
            }
            return seat;
        }

        private void grant(
                ClaimRequest request, ProgrammeTerms programme, OpenLedger ledgerOf, Route route, Route.Seat seat) {
            String lp3h = route.lp3hAt(seat.account(), request.lp3h());
            ledgerOf.move(
                    seat.account(),
                    seat.from(),
                    Place.HELD,
                    1,
                    Cause.ofClaim(seat.kind(), ACTOR, null, request.applicationId()));
            add(
                    request,
                    "GRANTED",
                    ClaimBook.Step.of(Claim.of(request, programme.id(), ClaimStatus.HELD)
                            .held(seat.account().id(), lp3h)));
        }

        private void await(ClaimRequest request, ProgrammeTerms programme) {
            add(
                    request,
                    "WAITLISTED",
                    new ClaimBook.Step(
                            Claim.of(request, programme.id(), ClaimStatus.WAITLISTED), position(request, programme)));
        }

        private void deny(ClaimRequest request, QuotaCode code) {
            Claim claim = Claim.of(request, terms == null ? null : terms.id(), ClaimStatus.DENIED);
            add(request, "DENIED", ClaimBook.Step.of(claim.denied(code)));
        }

        private void add(ClaimRequest request, String outcome, ClaimBook.Step step) {
            steps.add(step);
            known.note(step.claim());
            settled(request, outcome);
        }

        private void settled(ClaimRequest request, String outcome) {
            settled.add(new ClaimRequests.Settled(request.submissionId(), outcome, isLate(request)));
        }

        private boolean isLate(ClaimRequest request) {
            Instant through = terms == null ? null : terms.settledThrough();
            return through != null && request.submittedAt().isBefore(through);
        }

        /** In order all who wait already came before; only a late one must be counted in. */
        private int position(ClaimRequest request, ProgrammeTerms programme) {
            if (waiting < 0) {
                waiting = book.countWaiters(programme.id());
            }
            waiting++;
            return isLate(request) ? book.countWaitersBefore(programme.id(), request) + 1 : waiting;
        }
    }
}
