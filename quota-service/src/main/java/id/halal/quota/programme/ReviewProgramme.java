package id.halal.quota.programme;

import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The way of a programme past four eyes: submitted by one person, verified or sent back by another. */
@Singleton
class ReviewProgramme {

    private final ProgrammeFinder finder;
    private final ProgrammeChanges changes;
    private final ProgrammeBilling billing;
    private final Caller caller;

    ReviewProgramme(ProgrammeFinder finder, ProgrammeChanges changes, ProgrammeBilling billing, Caller caller) {
        this.finder = finder;
        this.changes = changes;
        this.billing = billing;
        this.caller = caller;
    }

    Programme submit(CallerScope scope, UUID id, ExpectedVersion expected) {
        Programme programme = finder.owned(scope, id);
        changes.apply(
                programme, ProgrammeAction.SUBMIT, expected, () -> programme.submittedBy(caller.subject()), by(null));
        return programme;
    }

    /** Where the funder pays, the bill is issued with it. */
    Programme verify(CallerScope scope, UUID id, ExpectedVersion expected) {
        Programme programme = finder.owned(scope, id);
        changes.apply(programme, ProgrammeAction.VERIFY, expected, () -> {}, by(null));
        billing.issue(programme, caller.subject());
        return programme;
    }

    /** A bill nobody has paid anything of is cancelled. */
    Programme sendBack(CallerScope scope, UUID id, String reason, ExpectedVersion expected) {
        Programme programme = finder.owned(scope, id);
        changes.apply(
                programme,
                ProgrammeAction.RETURN,
                expected,
                () -> {
                    billing.requireUntouched(programme);
                    programme.returnedFor(reason);
                },
                by(reason));
        billing.cancel(programme, caller.subject(), reason);
        return programme;
    }

    private ProgrammeChanges.By by(@Nullable String reason) {
        return new ProgrammeChanges.By(caller.subject(), caller.roles(), reason);
    }
}
