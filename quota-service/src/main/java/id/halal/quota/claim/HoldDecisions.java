package id.halal.quota.claim;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an officer decides about a unit that a running file holds when the budget year ends: let go, or held by a programme of the new year
 * instead. The caller holds the locks of all codes.
 */
@Singleton
public class HoldDecisions {

    /** Why a unit cannot be carried over. */
    public enum Obstacle {
        NOT_HELD,
        UNFIT,
        NO_UNIT
    }

    /**
     * How one decision went.
     *
     * @param obstacle absent when it was done
     * @param why of an unfit programme
     */
    public record Outcome(
            @Nullable Obstacle obstacle, @Nullable QuotaCode why) {
        static final Outcome DONE = new Outcome(null, null);

        static Outcome not(Obstacle obstacle) {
            return new Outcome(obstacle, null);
        }
    }

    /** Who decides, and by what. */
    public record By(String actor, String documentNumber) {}

    private final ClaimBook book;
    private final Ledger ledger;
    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;

    HoldDecisions(ClaimBook book, Ledger ledger, Sql sql, Outbox outbox, DomainClock clock) {
        this.book = book;
        this.ledger = ledger;
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Outcome release(UUID programmeId, UUID applicationId, By by) {
        Optional<Claim> held = held(programmeId, applicationId);
        if (held.isEmpty()) {
            return Outcome.not(Obstacle.NOT_HELD);
        }
        letGo(held.get(), cause(MovementKind.RELEASE, by, applicationId, null));
        Claim released = held.get().released(QuotaCode.QUOTA_YEAR_ENDED);
        store(released);
        Instant now = clock.instant();
        outbox.append(QuotaEvents.CLAIM_RELEASED, applicationId, released.regencyCode(), released.fact(null, now));
        return Outcome.DONE;
    }

    /** @param target of the new programme, read after its lock was taken and before this one is carried */
    public Outcome carry(UUID programmeId, UUID applicationId, ProgrammeTerms target, By by) {
        Optional<Claim> held = held(programmeId, applicationId);
        if (held.isEmpty()) {
            return Outcome.not(Obstacle.NOT_HELD);
        }
        Claim claim = held.get();
        Optional<QuotaCode> unfit = unfit(claim, target);
        if (unfit.isPresent()) {
            return new Outcome(Obstacle.UNFIT, unfit.get());
        }
        OpenLedger open = ledger.open(
                target.id(), Reach.of(List.of(new Reach.Wish(claim.regencyCode(), claim.lp3h())), target.fallback()));
        Route route = new ClaimTree(open.accounts()).route(claim.regencyCode(), claim.lp3h(), target::admits);
        if (!route.listed()) {
            return new Outcome(Obstacle.UNFIT, QuotaCode.QUOTA_LP3H_NOT_LISTED);
        }
        Optional<Route.Seat> seat = target.affords(0) ? route.seat(target.fallback()) : Optional.empty();
        if (seat.isEmpty()) {
            return Outcome.not(Obstacle.NO_UNIT);
        }
        move(claim, target, open, route, seat.get(), by);
        return Outcome.DONE;
    }

    private void move(Claim claim, ProgrammeTerms target, OpenLedger open, Route route, Route.Seat seat, By by) {
        UUID transfer = Ids.next();
        letGo(claim, cause(MovementKind.RELEASE, by, claim.applicationId(), transfer));
        String lp3h = route.lp3hAt(seat.account(), claim.lp3h());
        open.move(seat.account(), seat.from(), Place.HELD, 1, cause(seat.kind(), by, claim.applicationId(), transfer));
        ledger.write(open);
        Claim carried = claim.carriedTo(target, seat.account().id(), lp3h);
        store(carried);
        outbox.append(
                QuotaEvents.CLAIM_CARRIED,
                carried.applicationId(),
                carried.regencyCode(),
                carried.fact(null, clock.instant()));
    }

    /** By the new programme's rules, save its dates: the file was submitted in the old year. */
    private Optional<QuotaCode> unfit(Claim claim, ProgrammeTerms target) {
        ClaimRules.Asked asked =
                new ClaimRules.Asked(target.channel(), claim.regencyCode(), claim.lp3h(), target.startsOn());
        Optional<QuotaCode> refused =
                ClaimRules.refusals(asked, target).stream().findFirst();
        if (refused.isPresent()) {
            return refused;
        }
        boolean twice = sql.first("""
                        select 1 from claim where business_id = ? and programme_id = ?
                          and status in ('HELD', 'ISSUED', 'WAITLISTED')""", row -> Boolean.TRUE, claim.businessId(), target.id())
                .isPresent();
        return twice ? Optional.of(QuotaCode.QUOTA_DUPLICATE) : Optional.empty();
    }

    private Optional<Claim> held(UUID programmeId, UUID applicationId) {
        return book.find(applicationId)
                .filter(claim -> claim.status() == ClaimStatus.HELD && programmeId.equals(claim.programmeId()));
    }

    private void letGo(Claim claim, Cause cause) {
        UUID node = claim.allocationId();
        if (node == null) {
            throw new IllegalStateException("claim " + claim.applicationId() + " has a unit but no node");
        }
        OpenLedger open = ledger.open(node);
        Account account = open.account(node);
        open.move(account, Place.HELD, account.letGoPlace(terms(account.node().programmeId())), 1, cause);
        ledger.write(open);
    }

    private ProgrammeTerms terms(UUID programmeId) {
        return sql.first(
                        "select " + ProgrammeTerms.COLUMNS + " from programme p where p.id = ?",
                        ProgrammeTerms::read,
                        programmeId)
                .orElseThrow();
    }

    /** The caller's role may update claims in its scope, but make none. */
    private void store(Claim claim) {
        int stored = sql.update(
                """
                update claim set programme_id = ?, allocation_id = ?, facilitation_code = ?, status = ?, code = ?, lp3h = ?,
                       changed_at = ? where application_id = ?""",
                claim.programmeId(),
                claim.allocationId(),
                claim.facilitationCode(),
                claim.status(),
                claim.code(),
                claim.lp3h(),
                clock.instant(),
                claim.applicationId());
        if (stored != 1) {
            throw new IllegalStateException("claim " + claim.applicationId() + " is outside the caller's scope");
        }
    }

    private static Cause cause(MovementKind kind, By by, UUID applicationId, @Nullable UUID transfer) {
        return new Cause(
                kind, by.actor(), QuotaCode.QUOTA_YEAR_ENDED.name(), applicationId, transfer, by.documentNumber());
    }
}
