package id.halal.application.takeover;

import id.halal.application.filing.ApplicationStatus;

import java.util.Map;
import java.util.Optional;

/**
 * At which status a file begins that SIHALAL shows under a code. A file that waits for its verification (OF10, OF11) begins as
 * AWAITING_COMPANION: companion-service gives it to the companion named, and that moves it on. Codes of drafts, of
 * self-paid files and of the regular pathway are not here.
 */
final class SihalalStatuses {

    private static final Map<String, ApplicationStatus> BY_CODE = Map.ofEntries(
            Map.entry("OF10", ApplicationStatus.AWAITING_COMPANION),
            Map.entry("OF11", ApplicationStatus.AWAITING_COMPANION),
            Map.entry("OF71", ApplicationStatus.VERIFIED),
            Map.entry("OF74", ApplicationStatus.REGISTERED),
            Map.entry("OF100", ApplicationStatus.DECIDED),
            Map.entry("OF120", ApplicationStatus.DECIDED),
            Map.entry("OF300", ApplicationStatus.CERTIFIED),
            Map.entry("OF280", ApplicationStatus.RETURNED),
            Map.entry("OF285", ApplicationStatus.RETURNED_BY_FATWA),
            Map.entry("OF290", ApplicationStatus.REJECTED),
            Map.entry("OF900", ApplicationStatus.CANCELLED));

    private SihalalStatuses() {}

    static Optional<ApplicationStatus> status(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
