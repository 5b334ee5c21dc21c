package id.halal.quota.claim;

import id.halal.contracts.application.ApplicationFact;
import jakarta.inject.Singleton;

import java.util.Objects;

/** Takes a submission's request into the queue. Nothing is decided here. */
@Singleton
public class ClaimIntake {

    private final ClaimRequests requests;

    ClaimIntake(ClaimRequests requests) {
        this.requests = requests;
    }

    /** An older request of the same application that nobody has settled yet is superseded. */
    public void receive(ApplicationFact submission) {
        if (!submission.channel().facilitated()) {
            return;
        }
        requests.close(submission.applicationId(), "SUPERSEDED");
        String code = submission.facilitationCode();
        requests.add(new ClaimRequest(
                Objects.requireNonNull(submission.submissionId(), "a submission without its id"),
                submission.applicationId(),
                submission.businessId(),
                code == null ? "" : code,
                submission.channel(),
                submission.provinceCode(),
                submission.regencyCode(),
                submission.lp3hRegistration(),
                submission.companionRegistration(),
                submission.ownerSubject(),
                Objects.requireNonNull(submission.submittedAt(), "a submission without its time")));
    }
}
