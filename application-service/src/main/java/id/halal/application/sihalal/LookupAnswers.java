package id.halal.application.sihalal;

import id.halal.application.filing.Application;
import id.halal.application.filing.StatusChange;
import jakarta.inject.Singleton;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Takes in the answer to a look-up, in the running transaction. */
@Singleton
class LookupAnswers {

    private final StatusChange change;
    private final LearnStatus learn;
    private final SihalalLookups lookups;

    LookupAnswers(StatusChange change, LearnStatus learn, SihalalLookups lookups) {
        this.change = change;
        this.learn = learn;
        this.lookups = lookups;
    }

    /**
     * @param isMine asked once the file is locked: people lock the file first, and so do we
     * @param answer empty when SIHALAL knows no such number
     */
    void record(UUID application, BooleanSupplier isMine, Optional<SihalalAnswer> answer) {
        Application file = change.locked(application);
        if (!isMine.getAsBoolean()) {
            return;
        }
        answer.ifPresentOrElse(told -> learn.answered(file, told), () -> lookups.unknown(file));
    }
}
