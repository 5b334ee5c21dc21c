package id.halal.application.material.certificate;

import id.halal.application.material.search.CertificateQuery;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The manual path: what is read on paper or packaging, unverified until the national search or a second person confirms it. */
@Singleton
class EnterMaterialCertificate {

    private final MaterialCertificates certificates;
    private final MaterialLookups lookups;
    private final Caller caller;
    private final DomainClock clock;

    EnterMaterialCertificate(
            MaterialCertificates certificates, MaterialLookups lookups, Caller caller, DomainClock clock) {
        this.certificates = certificates;
        this.lookups = lookups;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException 422 with the wrong fields; 409 {@code MATERIAL_CERTIFICATE_KNOWN} */
    MaterialCertificate enter(MaterialCertificateRequest request) {
        Instant now = clock.instant();
        StatedNumber number = StatedNumber.of(request.number());
        check(request, number, WorkingCalendar.dateOf(now));
        MaterialCertificate entered = new MaterialCertificate(
                Ids.next(),
                number.value(),
                request.productName().strip(),
                request.producer().strip(),
                request.issuedOn(),
                request.expiresOn(),
                MaterialCertificate.Source.MANUAL,
                MaterialCertificate.State.UNVERIFIED,
                request.evidence(),
                caller.subject(),
                now,
                null,
                null,
                null,
                0);
        if (!certificates.enter(entered)) {
            UUID known = certificates
                    .find(entered.number(), entered.productName())
                    .map(MaterialCertificate::id)
                    .orElseThrow();
            throw ProblemException.of(MaterialProblem.MATERIAL_CERTIFICATE_KNOWN)
                    .with("certificateId", known.toString());
        }
        if (number.form().searchable()) {
            lookups.enqueue(CertificateQuery.number(number.value()), caller.subject(), null);
        }
        return entered;
    }

    private static void check(MaterialCertificateRequest request, StatedNumber number, LocalDate today) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (!number.form().acceptable()) {
            wrong.add(FieldProblem.of("/number", number.problem()));
        }
        LocalDate issued = request.issuedOn();
        LocalDate expires = request.expiresOn();
        if (issued != null && issued.isAfter(today)) {
            wrong.add(FieldProblem.of("/issuedOn", "IN_THE_FUTURE"));
        }
        if (issued != null && expires != null && expires.isBefore(issued)) {
            wrong.add(FieldProblem.of("/expiresOn", "MATERIAL_EXPIRES_BEFORE_ISSUE"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }
}
