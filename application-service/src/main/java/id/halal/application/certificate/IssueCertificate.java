package id.halal.application.certificate;

import id.halal.application.content.ContentStore;
import id.halal.application.content.HalalProduct;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.IssuerMode;
import id.halal.application.filing.StatusChange;
import id.halal.application.integration.BusinessLookup;
import id.halal.application.integration.Businesses;
import id.halal.application.integration.KnownBusiness;
import id.halal.application.standing.Supersession;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Brings a decided file its certificate: issued here, or recorded as issued by BPJPH. */
@Singleton
public class IssueCertificate {

    private final StatusChange change;
    private final Businesses businesses;
    private final ContentStore contents;
    private final CertificateNumbers numbers;
    private final Certificates certificates;
    private final Supersession supersession;

    IssueCertificate(
            StatusChange change,
            Businesses businesses,
            ContentStore contents,
            CertificateNumbers numbers,
            Certificates certificates,
            Supersession supersession) {
        this.change = change;
        this.businesses = businesses;
        this.contents = contents;
        this.numbers = numbers;
        this.certificates = certificates;
        this.supersession = supersession;
    }

    /** @throws ProblemException 403, 409 in another status or for a number that is taken, 422 for one that is none */
    public Application issue(UUID id, @Nullable CertificateRequest recorded, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        ApplicationAction action =
                numbers.mode() == IssuerMode.NATIONAL ? ApplicationAction.ISSUE : ApplicationAction.RECORD_CERTIFICATE;
        StatusChange.Step step = change.require(file, action, actor, version);
        KnownBusiness business =
                businesses.find(file.businessId()).orElseThrow(() -> BusinessLookup.notYet(file.businessId()));
        String named = file.registration().developedCertificate();
        String developed = named == null ? null : supersession.developed(named);
        CertificateNumbers.Numbered numbered = numbers.number(file, business.scale(), recorded);
        CertificateView certificate = new CertificateView(
                numbered.number(),
                CertificateStatus.VALID,
                business.name(),
                products(id, developed),
                numbered.issuedOn(),
                CertificateMode.of(numbers.mode()),
                Certificates.isExample(numbered.number()));
        if (!certificates.add(id, certificate)) {
            throw ProblemException.of(CertificateProblem.CERTIFICATE_NUMBER_TAKEN)
                    .withFields(List.of(
                            FieldProblem.of("/certificateNumber", CertificateProblem.CERTIFICATE_NUMBER_TAKEN)));
        }
        file.certify(numbered.number(), numbered.issuedOn());
        change.apply(step, null);
        if (developed != null) {
            supersession.supersede(developed, numbered.number(), actor);
        }
        return file;
    }

    private List<HalalProduct> products(UUID id, @Nullable String developed) {
        List<HalalProduct> own = contents.get(id).products();
        return developed == null
                ? HalalProduct.named(own)
                : CertifiedProducts.added(
                        certificates.find(developed).orElseThrow().products(), own);
    }
}
