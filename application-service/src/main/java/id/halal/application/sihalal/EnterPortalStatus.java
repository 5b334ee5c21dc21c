package id.halal.application.sihalal;

import id.halal.application.filing.Actor;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.UUID;

/** The manual path: someone enters what the portal shows of a file. */
@Singleton
public class EnterPortalStatus {

    private final LearnStatus learn;
    private final DomainClock clock;

    EnterPortalStatus(LearnStatus learn, DomainClock clock) {
        this.learn = learn;
        this.clock = clock;
    }

    /**
     * @return whether it was new
     * @throws ProblemException 404, 409 (see {@link LearnStatus}), 422 for a code nobody knows or a date that cannot be
     */
    public boolean enter(UUID id, SihalalStatusRequest shown, StatusSource source, Actor by) {
        LocalDate today = WorkingCalendar.dateOf(clock.instant());
        if (!SihalalCodes.known().contains(shown.code())) {
            throw refused("/code", SihalalProblem.SIHALAL_STATUS_UNKNOWN.name());
        }
        if (shown.on().isAfter(today)) {
            throw refused("/on", "IN_THE_FUTURE");
        }
        String certificate = shown.certificateNumber();
        boolean issued = certificate != null && !certificate.isBlank();
        LocalDate issuedOn = shown.certificateOn();
        if (issued && issuedOn == null) {
            throw refused("/certificateOn", SihalalProblem.SIHALAL_CERTIFICATE_DATE_MISSING.name());
        }
        if (issuedOn != null && issuedOn.isAfter(today)) {
            throw refused("/certificateOn", "IN_THE_FUTURE");
        }
        return learn.brought(
                id,
                SihalalFact.shown(
                        shown.code(),
                        shown.on(),
                        shown.comment() == null || shown.comment().isBlank()
                                ? null
                                : shown.comment().strip(),
                        issued && certificate != null ? certificate.strip() : null,
                        issuedOn),
                source,
                by);
    }

    private static ProblemException refused(String pointer, String code) {
        return ProblemException.invalid(FieldProblem.of(pointer, code));
    }
}
