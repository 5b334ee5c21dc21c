package id.halal.quota.claim;

import id.halal.contracts.Channel;
import id.halal.indonesia.RegionCode;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.Ledger;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.Place;
import id.halal.quota.allocation.ProgrammeTerms;
import id.halal.quota.allocation.Reach;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Units of files that ran before the platform did. They follow the rules of every claim, save that nobody waits: what finds no unit is
 * refused. A unit that waits for its day of release may be taken, since the file has used it already.
 */
@Singleton
public class TakeOverClaims {

    /**
     * What a running file needs a unit for.
     *
     * @param productType the one product type (jenis produk) of the registration
     * @param lp3h who looks after it
     * @param isIssued whether its certificate exists already
     */
    public record RunningFile(
            UUID applicationId,
            UUID submissionId,
            UUID businessId,
            String regencyCode,
            String productType,
            String lp3h,
            @Nullable String companion,
            Instant submittedAt,
            boolean isIssued) {}

    /**
     * What became of a claim: the node that holds its unit, or why there is none.
     *
     * @param refusal null when a unit is held
     */
    public record Outcome(
            @Nullable UUID allocationId, @Nullable QuotaCode refusal) {}

    private final Sql sql;
    private final Ledger ledger;
    private final ClaimBook book;
    private final ClaimFacts facts;
    private final EndClaim endClaim;
    private final ClaimRequests requests;

    TakeOverClaims(
            Sql sql, Ledger ledger, ClaimBook book, ClaimFacts facts, EndClaim endClaim, ClaimRequests requests) {
        this.sql = sql;
        this.ledger = ledger;
        this.book = book;
        this.facts = facts;
        this.endClaim = endClaim;
        this.requests = requests;
    }

    /**
     * Holds a unit for a running file, once: asked again, it answers the node that holds it.
     *
     * @param cause who, and out of which row
     */
    public Outcome hold(UUID programmeId, RunningFile file, TakenFrom cause) {
        ProgrammeTerms terms = locked(programmeId);
        Optional<Claim> before = book.find(file.applicationId());
        if (before.isPresent()) {
            return new Outcome(before.get().allocationId(), null);
        }
        ClaimFacts.Known known = facts.about(List.of(file.businessId()));
        OpenLedger open = ledger.open(
                terms.id(), Reach.of(List.of(new Reach.Wish(file.regencyCode(), file.lp3h())), terms.fallback()));
        ClaimTree tree = new ClaimTree(open.accounts());
        Optional<QuotaCode> refusal = refusal(tree, terms, file, known);
        Optional<Route.Seat> seat = refusal.isPresent() ? Optional.empty() : seat(tree, open, terms, file);
        if (seat.isEmpty()) {
            return new Outcome(null, refusal.orElse(QuotaCode.QUOTA_NO_FREE_UNIT));
        }
        Account account = seat.get().account();
        open.move(account, seat.get().from(), Place.HELD, 1, cause.of(file.applicationId()));
        book.write(List.of(ClaimBook.Step.of(claim(terms, file).held(account.id(), file.lp3h()))));
        ledger.write(open);
        requests.noteCeiling(terms, open.taken());
        return new Outcome(account.id(), null);
    }

    /** The file came with its certificate: the unit held for it is used up. */
    public void issue(UUID applicationId, TakenFrom cause) {
        Claim seen = book.find(applicationId).orElseThrow();
        ledger.lock(seen.facilitationCode());
        Claim claim = book.find(applicationId).orElseThrow();
        UUID node = claim.allocationId();
        if (claim.status() != ClaimStatus.HELD || node == null) {
            return;
        }
        OpenLedger open = ledger.open(node);
        open.move(open.account(node), Place.HELD, Place.ISSUED, 1, cause.of(applicationId));
        book.write(List.of(ClaimBook.Step.of(claim.issued())));
        ledger.write(open);
    }

    /** The file ended before it came here: it is remembered that it had a claim once, and no unit moves. */
    public void ended(UUID programmeId, RunningFile file, QuotaCode why) {
        ProgrammeTerms terms = locked(programmeId);
        if (book.find(file.applicationId()).isEmpty()) {
            book.write(List.of(ClaimBook.Step.of(claim(terms, file).released(why))));
        }
    }

    /** Its own service refused the file: the unit goes back, and to the first who waits for it. */
    public void giveBack(UUID applicationId) {
        endClaim.release(applicationId, QuotaCode.QUOTA_TAKE_OVER_REFUSED);
    }

    /** Tries files in turn against the units there are; nothing is written, and what was tried is forgotten. */
    public Trial trial(UUID programmeId, Collection<UUID> businesses) {
        ProgrammeTerms terms = locked(programmeId);
        UUID[] sorted = businesses.stream().distinct().sorted().toArray(UUID[]::new);
        return new Trial(terms, facts.read(sorted), ledger.openAll(programmeId));
    }

    /** A programme's units as they would be after the files tried so far. */
    public static final class Trial {

        private final ProgrammeTerms terms;
        private final ClaimFacts.Known known;
        private final OpenLedger open;
        private final ClaimTree tree;

        private Trial(ProgrammeTerms terms, ClaimFacts.Known known, OpenLedger open) {
            this.terms = terms;
            this.known = known;
            this.open = open;
            this.tree = new ClaimTree(open.accounts());
        }

        /** @return why this file would get no unit */
        public Optional<QuotaCode> take(RunningFile file) {
            Optional<QuotaCode> refusal = refusal(tree, terms, file, known);
            if (refusal.isPresent()) {
                return refusal;
            }
            Optional<Route.Seat> seat = seat(tree, open, terms, file);
            if (seat.isEmpty()) {
                return Optional.of(QuotaCode.QUOTA_NO_FREE_UNIT);
            }
            open.move(
                    seat.get().account(),
                    seat.get().from(),
                    Place.HELD,
                    1,
                    Cause.ofClaim(MovementKind.TAKE_OVER, "trial", null, file.applicationId()));
            return Optional.empty();
        }
    }

    /**
     * Where units were taken for.
     *
     * @param actor token subject of the officer who started it
     * @param reason names the spreadsheet and the row
     */
    public record TakenFrom(String actor, String reason) {

        private Cause of(UUID applicationId) {
            return Cause.ofClaim(MovementKind.TAKE_OVER, actor, reason, applicationId);
        }
    }

    private static Optional<QuotaCode> refusal(
            ClaimTree tree, ProgrammeTerms terms, RunningFile file, ClaimFacts.Known known) {
        // The certificate it came with may be the very one that someone recorded as from elsewhere.
        Optional<QuotaCode> denial = ClaimRules.denial(request(terms, file), terms, known)
                .filter(code -> code != QuotaCode.QUOTA_ALREADY_CERTIFIED || !file.isIssued());
        if (denial.isPresent() || route(tree, terms, file).listed()) {
            return denial;
        }
        return Optional.of(QuotaCode.QUOTA_LP3H_NOT_LISTED);
    }

    private static Route route(ClaimTree tree, ProgrammeTerms terms, RunningFile file) {
        return tree.route(file.regencyCode(), file.lp3h(), terms::admits);
    }

    private static Optional<Route.Seat> seat(ClaimTree tree, OpenLedger open, ProgrammeTerms terms, RunningFile file) {
        if (!terms.affords(open.taken())) {
            return Optional.empty();
        }
        Route route = route(tree, terms, file);
        Account leaf = route.path().getLast();
        if (!leaf.hasChildren() && leaf.in(Place.AVAILABLE) == 0 && leaf.in(Place.UNRELEASED) > 0) {
            return Optional.of(new Route.Seat(leaf, Place.UNRELEASED, MovementKind.TAKE_OVER));
        }
        return route.seat(terms.fallback());
    }

    private static Claim claim(ProgrammeTerms terms, RunningFile file) {
        return Claim.of(request(terms, file), terms.id(), ClaimStatus.HELD);
    }

    private static ClaimRequest request(ProgrammeTerms terms, RunningFile file) {
        return new ClaimRequest(
                file.submissionId(),
                file.applicationId(),
                file.businessId(),
                terms.facilitationCode(),
                Channel.SELF_DECLARE_FACILITATED,
                new RegionCode(file.regencyCode()).province().value(),
                file.regencyCode(),
                file.lp3h(),
                file.companion(),
                null,
                new Product(file.productType(), false),
                file.submittedAt());
    }

    /** The terms, once nobody else moves units of this programme. */
    private ProgrammeTerms locked(UUID programmeId) {
        ledger.lock(terms(programmeId).facilitationCode());
        return terms(programmeId);
    }

    private ProgrammeTerms terms(UUID programmeId) {
        return sql.first(
                        "select " + ProgrammeTerms.COLUMNS + " from programme p where p.id = ?",
                        ProgrammeTerms::read,
                        programmeId)
                .orElseThrow();
    }
}
