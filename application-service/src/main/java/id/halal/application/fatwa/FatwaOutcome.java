package id.halal.application.fatwa;

import id.halal.application.filing.ApplicationAction;

/** What a session decides of a file; each is an action of the transition table. */
public enum FatwaOutcome {
    HALAL(ApplicationAction.DECIDE_HALAL),
    RETURN(ApplicationAction.RETURN_BY_FATWA),
    REJECT(ApplicationAction.REJECT);

    private final ApplicationAction action;

    FatwaOutcome(ApplicationAction action) {
        this.action = action;
    }

    ApplicationAction action() {
        return action;
    }
}
