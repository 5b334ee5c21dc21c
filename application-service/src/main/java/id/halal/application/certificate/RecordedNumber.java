package id.halal.application.certificate;

import id.halal.indonesia.CertificateNumber;
import id.halal.platform.web.problem.FieldProblem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Number and date as they stand on BPJPH's certificate, typed by a person. */
public final class RecordedNumber {

    private RecordedNumber() {}

    /** What is wrong with the number; empty when nothing is. */
    public static List<FieldProblem> wrongNumber(String number, String pointer) {
        if (CertificateNumber.isFatwaDecision(number)) {
            return List.of(FieldProblem.of(pointer, CertificateProblem.CERTIFICATE_NUMBER_IS_FATWA_DECISION));
        }
        return CertificateNumber.isForeignAcceptable(number)
                ? List.of()
                : List.of(FieldProblem.of(pointer, CertificateProblem.CERTIFICATE_NUMBER_FORMAT));
    }

    /** What is wrong with the date. */
    public static List<FieldProblem> wrongDate(LocalDate issuedOn, String pointer, LocalDate today) {
        return issuedOn.isAfter(today) ? List.of(FieldProblem.of(pointer, "IN_THE_FUTURE")) : List.of();
    }

    static List<FieldProblem> wrong(String number, LocalDate issuedOn, LocalDate today) {
        List<FieldProblem> wrong = new ArrayList<>(wrongNumber(number, "/certificateNumber"));
        wrong.addAll(wrongDate(issuedOn, "/issuedOn", today));
        return wrong;
    }
}
