package id.halal.application.fatwa;

import id.halal.application.filing.ApplicationAction;

/** What a session decides of a file; each is an action of the transition table. */
public enum FatwaOutcome {
    HALAL(ApplicationAction.DECIDE_HALAL, "Halal"),
    RETURN(ApplicationAction.RETURN_BY_FATWA, "Dikembalikan"),
    REJECT(ApplicationAction.REJECT, "Ditolak");

    private final ApplicationAction action;
    private final String indonesianName;

    FatwaOutcome(ApplicationAction action, String indonesianName) {
        this.action = action;
        this.indonesianName = indonesianName;
    }

    /** As the minutes say it. */
    String indonesianName() {
        return indonesianName;
    }

    ApplicationAction action() {
        return action;
    }
}
