package id.halal.application.integration;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.contracts.quota.ClaimFact;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/** What became of a file's claim on a unit. An outcome of an earlier submission of the same file no longer counts. */
@Singleton
class ClaimOutcomes {

    private static final Logger LOG = Logger.getLogger(ClaimOutcomes.class);
    private static final String YEAR_ENDED = "QUOTA_YEAR_ENDED";
    private static final Actor QUOTA = Actor.system("quota-service");

    private final StatusChange change;
    private final LateEvents late;

    ClaimOutcomes(StatusChange change, LateEvents late) {
        this.change = change;
        this.late = late;
    }

    void granted(ClaimFact claim) {
        if (change.lockedIfKnown(claim.applicationId())
                .filter(file -> hasUnit(file, claim))
                .isPresent()) {
            // A file that was taken over came with its unit.
            return;
        }
        settle(
                claim,
                ApplicationAction.GRANT,
                null,
                file -> file.holdUnit(claim.programmeId(), claim.allocationId(), claim.lp3hRegistration()));
    }

    private static boolean hasUnit(Application file, ClaimFact claim) {
        return claim.allocationId() != null
                && claim.allocationId().equals(file.allocationId())
                && Objects.equals(claim.submissionId(), file.submissionId());
    }

    void waitlisted(ClaimFact claim) {
        settle(claim, ApplicationAction.WAITLIST, claim.code(), file -> {});
    }

    void denied(ClaimFact claim) {
        settle(claim, ApplicationAction.DENY, claim.code(), file -> file.holdUnit(null, null, null));
    }

    /**
     * Of all releases only those at the end of a budget year are news here: the others follow what the file itself has told. Its companion
     * is free, and its owner may submit it under another code.
     */
    void released(ClaimFact claim) {
        if (YEAR_ENDED.equals(claim.code())) {
            settle(claim, ApplicationAction.LOSE_UNIT, claim.code(), file -> {
                file.holdUnit(null, null, null);
                file.unassign();
            });
        }
    }

    /** The next year's programme pays: the file goes on as it is, under that code. Its frozen amounts stay. */
    void carried(ClaimFact claim) {
        Optional<Application> known = change.lockedIfKnown(claim.applicationId());
        if (known.isEmpty()) {
            LOG.warnf("a claim of no file of ours: %s", claim.applicationId());
            return;
        }
        Application file = known.get();
        String before = file.facilitationCode();
        file.holdUnit(claim.programmeId(), claim.allocationId(), claim.lp3hRegistration());
        file.carriedTo(claim.facilitationCode());
        change.recorded(file, QUOTA, "carry-unit", before + " → " + claim.facilitationCode());
    }

    private void settle(
            ClaimFact claim,
            ApplicationAction action,
            @Nullable String reason,
            java.util.function.Consumer<Application> before) {
        Optional<Application> known = change.lockedIfKnown(claim.applicationId());
        if (known.isEmpty()) {
            LOG.warnf("a claim of no file of ours: %s", claim.applicationId());
            return;
        }
        Application file = known.get();
        if (claim.submissionId() != null && !claim.submissionId().equals(file.submissionId())) {
            change.ignored(file, QUOTA, action.label(), "EARLIER_SUBMISSION");
            return;
        }
        late.applyOrIgnore(file, action, QUOTA, reason, () -> before.accept(file));
    }
}
