package id.halal.quota.claim;

import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Cause;
import id.halal.quota.allocation.Ledger;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.Place;
import id.halal.quota.allocation.ProgrammeTerms;
import id.halal.quota.reallocation.replacement.SettleReplacement;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Ends a claim on what happened to its application. A freed unit goes to the earliest waiter in the same transaction. What has no claim,
 * or none that this could end, is left alone: events repeat and come late.
 */
@Singleton
public class EndClaim {

    private static final Logger LOG = Logger.getLogger(EndClaim.class);
    private static final String ACTOR = "event:application";

    private final ClaimRequests requests;
    private final ClaimBook book;
    private final Ledger ledger;
    private final Waitlist waitlist;
    private final SettleReplacement replacement;

    EndClaim(ClaimRequests requests, ClaimBook book, Ledger ledger, Waitlist waitlist, SettleReplacement replacement) {
        this.requests = requests;
        this.book = book;
        this.ledger = ledger;
        this.waitlist = waitlist;
        this.replacement = replacement;
    }

    /** The file has its certificate: the unit is used up for good. */
    public void issue(UUID applicationId) {
        Optional<Claim> claim = lockedClaim(applicationId);
        if (claim.isEmpty() || claim.get().status() != ClaimStatus.HELD) {
            LOG.infof("certified without a held unit: %s", applicationId);
            return;
        }
        OpenLedger open = ledger.open(node(claim.get()));
        open.move(
                open.account(node(claim.get())),
                Place.HELD,
                Place.ISSUED,
                1,
                Cause.ofClaim(MovementKind.ISSUE, ACTOR, null, applicationId));
        book.write(List.of(ClaimBook.Step.of(claim.get().issued())));
        replacement.issued(applicationId);
        ledger.write(open);
    }

    /** The file ended without a certificate. */
    public void release(UUID applicationId, QuotaCode why) {
        requests.close(new UUID[] {applicationId}, "DROPPED");
        Optional<Claim> found = lockedClaim(applicationId);
        if (found.isEmpty()) {
            return;
        }
        Claim claim = found.get();
        if (claim.status() == ClaimStatus.WAITLISTED) {
            book.write(List.of(ClaimBook.Step.of(claim.released(why))));
        } else if (claim.status() == ClaimStatus.HELD) {
            free(claim, why);
        }
    }

    private void free(Claim claim, QuotaCode why) {
        ProgrammeTerms terms = requests.terms(claim.facilitationCode()).orElseThrow();
        OpenLedger open = ledger.open(node(claim));
        Account account = open.account(node(claim));
        open.move(
                account,
                Place.HELD,
                account.letGoPlace(terms),
                1,
                Cause.ofClaim(MovementKind.RELEASE, ACTOR, why.name(), claim.applicationId()));
        book.write(List.of(ClaimBook.Step.of(claim.released(why))));
        if (terms.hasCeiling()) {
            // The unit alone does not say who is next: with the money it was held for, somebody elsewhere may be.
            requests.askWaitlistCheck(terms.id());
        } else {
            waitlist.serve(open, account, terms);
        }
        boolean isWaitedFor = terms.hasCeiling()
                ? !book.waiters(terms.id(), 1).isEmpty()
                : account.servesClaims(terms.fallback())
                        && !book.waiters(account, 1).isEmpty();
        replacement.released(open, account, terms, claim.applicationId(), isWaitedFor);
        ledger.write(open);
    }

    /** The claim as it is once nobody else moves units under its code. */
    private Optional<Claim> lockedClaim(UUID applicationId) {
        Optional<Claim> seen = book.find(applicationId);
        while (seen.isPresent()) {
            String code = seen.get().facilitationCode();
            ledger.lock(code);
            Optional<Claim> locked = book.find(applicationId);
            if (locked.isEmpty() || locked.get().facilitationCode().equals(code)) {
                return locked;
            }
            // A new submission under another code was settled while we waited.
            seen = locked;
        }
        return seen;
    }

    private static UUID node(Claim claim) {
        UUID id = claim.allocationId();
        if (id == null) {
            throw new IllegalStateException("claim " + claim.applicationId() + " has a unit but no node");
        }
        return id;
    }
}
