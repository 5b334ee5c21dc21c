package id.halal.business.consent;

import id.halal.business.registry.Findings;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** What a consent must have, by its means and by who records it. */
@Singleton
class ConsentRules {

    private static final int WITNESS_LENGTH = 200;

    private final DomainClock clock;

    ConsentRules(DomainClock clock) {
        this.clock = clock;
    }

    /**
     * Field rules already hold (Bean Validation).
     *
     * @throws id.halal.platform.web.problem.ProblemException 422 with every broken rule
     */
    Consent.Terms check(CallerScope scope, ConsentForm form, boolean wordingKnown) {
        Findings masks = new Findings();
        masks.mask("/witnessName", form.witnessName());
        masks.refuseMasked();

        Findings findings = new Findings();
        ConsentMeans means = form.means();
        LocalDate validUntil = form.validUntil();
        // The owner's own account speaks for itself; everybody else brings a sheet or a witness.
        if ((scope instanceof CallerScope.Owner) != (means == ConsentMeans.OWN_ACCOUNT)) {
            findings.add("/means", "CONSENT_MEANS_NOT_YOURS");
        }
        if (means == ConsentMeans.SIGNED_SHEET && form.documentSha256() == null) {
            findings.add("/documentSha256", "REQUIRED");
        }
        if (means == ConsentMeans.SPOKEN_BEFORE_WITNESS || form.witnessName() != null) {
            findings.text("/witnessName", form.witnessName(), WITNESS_LENGTH);
        }
        if (!wordingKnown) {
            findings.add("/wordingVersion", "CONSENT_WORDING_UNKNOWN");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BUSINESS_ZONE);
        if (validUntil.isBefore(today)) {
            findings.add("/validUntil", "CONSENT_IN_THE_PAST");
        } else if (validUntil.isAfter(today.plusYears(1))) {
            findings.add("/validUntil", "CONSENT_TOO_LONG");
        }
        findings.refuse();
        return new Consent.Terms(
                form.wordingVersion(), form.language(), means, form.documentSha256(), endOf(validUntil));
    }

    static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(WorkingCalendar.BUSINESS_ZONE).toInstant();
    }

    static @Nullable String witness(ConsentForm form) {
        String witness = form.witnessName();
        return witness == null ? null : witness.strip();
    }
}
