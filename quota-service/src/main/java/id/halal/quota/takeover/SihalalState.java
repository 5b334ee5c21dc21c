package id.halal.quota.takeover;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the ledger needs to know of a status at SIHALAL. Drafts, self-paid files and those of the regular pathway are no
 * running files of a programme.
 */
enum SihalalState {
    OF10(Effect.HOLDS),
    OF11(Effect.HOLDS),
    OF71(Effect.HOLDS),
    OF74(Effect.HOLDS),
    OF100(Effect.HOLDS),
    OF120(Effect.HOLDS),
    OF280(Effect.HOLDS),
    OF285(Effect.HOLDS),
    OF300(Effect.USED_UP),
    OF290(Effect.ENDED),
    OF900(Effect.ENDED);

    /** What such a file does to a unit. */
    enum Effect {
        HOLDS,
        USED_UP,
        ENDED
    }

    private final Effect effect;

    SihalalState(Effect effect) {
        this.effect = effect;
    }

    boolean needsUnit() {
        return effect != Effect.ENDED;
    }

    boolean isIssued() {
        return effect == Effect.USED_UP;
    }

    /** Somebody still works on it. */
    boolean isRunning() {
        return effect == Effect.HOLDS;
    }

    static Optional<SihalalState> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(code))
                .findFirst();
    }
}
