package id.halal.application.standing;

import id.halal.application.certificate.RecordedNumber;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Number or date of BPJPH's certificate were recorded wrongly and are put right: in the record, in its file, and on its paper, which is
 * ordered anew. The wrong number is free for whose it is, and nobody takes it for this one any more.
 */
@Singleton
class RecordCorrection {

    /** What takes the place of what was recorded; absent where that is right. */
    record Right(@Nullable String number, @Nullable LocalDate issuedOn) {}

    private final StandingStore store;
    private final StandingChange change;
    private final StatusChange fileChange;

    RecordCorrection(StandingStore store, StandingChange change, StatusChange fileChange) {
        this.store = store;
        this.change = change;
        this.fileChange = fileChange;
    }

    /** @throws ProblemException 422 with each wrong field, also when nothing is corrected, or something beside a correction */
    static Right right(Standing standing, StandingProposalRequest request, Instant now) {
        String number = request.correctNumber() == null
                ? null
                : request.correctNumber().strip().toUpperCase(java.util.Locale.ROOT);
        LocalDate issuedOn = request.correctIssuedOn();
        List<FieldProblem> wrong = new ArrayList<>();
        if (request.step() != StandingAction.CORRECT) {
            if (number != null || issuedOn != null) {
                wrong.add(FieldProblem.of(
                        number != null ? "/correctNumber" : "/correctIssuedOn", "CERTIFICATE_CORRECTION_ONLY"));
            }
        } else {
            if (number != null) {
                wrong.addAll(RecordedNumber.wrongNumber(number, "/correctNumber"));
            }
            if (issuedOn != null) {
                wrong.addAll(RecordedNumber.wrongDate(issuedOn, "/correctIssuedOn", WorkingCalendar.dateOf(now)));
            }
            number = standing.number().equals(number) ? null : number;
            issuedOn = standing.issuedOn().equals(issuedOn) ? null : issuedOn;
            if (wrong.isEmpty() && number == null && issuedOn == null) {
                wrong.add(FieldProblem.of("/correctNumber", "CERTIFICATE_CORRECTION_MISSING"));
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return new Right(number, issuedOn);
    }

    /**
     * @return the certificate's number from now on
     * @throws ProblemException 409 when another file holds that number
     */
    String apply(Standing before, StandingProposalView proposal, Actor actor) {
        String number = proposal.correctNumber() == null ? before.number() : proposal.correctNumber();
        LocalDate issuedOn = proposal.correctIssuedOn() == null ? before.issuedOn() : proposal.correctIssuedOn();
        if (!number.equals(before.number()) && store.find(number).isPresent()) {
            throw ProblemException.of(StandingProblem.CERTIFICATE_NUMBER_RECORDED);
        }
        Application file = fileChange.locked(before.applicationId());
        StatusChange.Step step =
                fileChange.require(file, ApplicationAction.CORRECT_CERTIFICATE, actor, ExpectedVersion.any());
        file.certify(number, issuedOn);
        fileChange.correct(step, told(before, number, issuedOn) + ": " + proposal.reason());
        change.correct(before, new Numbered(number, issuedOn), actor, proposal);
        return number;
    }

    /** What a certificate is known by from now on. */
    record Numbered(String number, LocalDate issuedOn) {}

    private static String told(Standing before, String number, LocalDate issuedOn) {
        return before.number() + " (" + before.issuedOn() + ") → " + number + " (" + issuedOn + ")";
    }
}
