package id.halal.business.certification;

import id.halal.business.certification.CertifiedElsewhereForm.LearnedFrom;
import id.halal.business.registry.Business;
import id.halal.business.registry.Businesses;
import id.halal.business.registry.Findings;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.CertifiedElsewhereFact;
import id.halal.indonesia.CertificateNumber;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Records that a business is certified already, so that no unit of a quota is lost on it. */
@Singleton
class RecordCertifiedElsewhere {

    private final Businesses businesses;
    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;

    RecordCertifiedElsewhere(Businesses businesses, Sql sql, Outbox outbox, DomainClock clock) {
        this.businesses = businesses;
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ProblemException 404; 409 {@code DUPLICATE} when it is recorded already; 422 with the wrong fields */
    Business record(String subject, UUID id, CertifiedElsewhereForm form) {
        Business business = businesses.lock(id);
        if (business.certifiedElsewhere()) {
            throw ProblemException.of(CommonProblem.DUPLICATE);
        }
        Instant now = clock.instant();
        check(form, now);
        LearnedFrom learnedFrom = form.learnedFrom() == null ? LearnedFrom.OFFICER : form.learnedFrom();
        sql.update("""
                insert into certified_elsewhere (business_id, certificate_number, certified_on, learned_from, recorded_by, recorded_at)
                values (?, ?, ?::date, ?, ?, ?)""", id, form.certificateNumber(), form.certifiedOn(), learnedFrom.name(), subject, now);
        business.recordCertifiedElsewhere(now);
        businesses.save(business);
        outbox.append(
                BusinessEvents.CERTIFIED_ELSEWHERE,
                id,
                business.regencyCode(),
                new CertifiedElsewhereFact(id, form.certificateNumber(), form.certifiedOn(), learnedFrom.name()));
        return business;
    }

    private static void check(CertifiedElsewhereForm form, Instant now) {
        Findings findings = new Findings();
        String number = form.certificateNumber();
        if (number != null && CertificateNumber.isFatwaDecision(number)) {
            findings.add("/certificateNumber", "CERTIFICATE_NUMBER_IS_FATWA_DECISION");
        } else if (number != null && !CertificateNumber.isForeignAcceptable(number)) {
            findings.add("/certificateNumber", "CERTIFICATE_NUMBER_FORMAT");
        }
        LocalDate certifiedOn = form.certifiedOn();
        if (certifiedOn != null && certifiedOn.isAfter(LocalDate.ofInstant(now, WorkingCalendar.BUSINESS_ZONE))) {
            findings.add("/certifiedOn", "DATE_IN_THE_FUTURE");
        }
        findings.refuse();
    }
}
