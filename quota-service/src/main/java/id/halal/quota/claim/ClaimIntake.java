package id.halal.quota.claim;

import id.halal.contracts.application.ApplicationFact;
import jakarta.inject.Singleton;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Takes a submission's request into the queue. Nothing is decided here. */
@Singleton
public class ClaimIntake {

    private final ClaimRequests requests;

    ClaimIntake(ClaimRequests requests) {
        this.requests = requests;
    }

    /** In the order given. An older request of the same application that nobody has settled yet is superseded. */
    public void receive(List<ApplicationFact> submissions) {
        // Two of one application cannot go in together: the second supersedes the first.
        Map<UUID, ClaimRequest> together = new LinkedHashMap<>();
        for (ApplicationFact submission : submissions) {
            if (!submission.channel().facilitated()) {
                continue;
            }
            if (together.containsKey(submission.applicationId())) {
                add(together);
                together.clear();
            }
            together.put(submission.applicationId(), request(submission));
        }
        add(together);
    }

    private void add(Map<UUID, ClaimRequest> byApplication) {
        requests.close(byApplication.keySet().toArray(UUID[]::new), "SUPERSEDED");
        requests.addAll(List.copyOf(byApplication.values()));
    }

    private static ClaimRequest request(ApplicationFact submission) {
        String code = submission.facilitationCode();
        return new ClaimRequest(
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
                Product.of(submission),
                Objects.requireNonNull(submission.submittedAt(), "a submission without its time"));
    }
}
