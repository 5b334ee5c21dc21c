package id.halal.proof.kaltim;

import id.halal.indonesia.CertificateNumber;
import id.halal.indonesia.RegionCode;
import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.Draft;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.BusinessApi;
import id.halal.proof.api.CompanionApi;
import id.halal.proof.api.CompanionApi.Assignment;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Pause;
import id.halal.proof.scenario.SiteVisit;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.Sha256;
import id.halal.proof.synthetic.SitePhoto;
import id.halal.proof.synthetic.SmallBusiness;
import id.halal.proof.synthetic.SyntheticPeople;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What people do with one file: each method is one person's errand. */
final class Desk {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Stack stack;
    private final KaltimSetup setup;
    private final SyntheticPeople people;

    Desk(Stack stack, KaltimSetup setup, SyntheticPeople people) {
        this.stack = stack;
        this.setup = setup;
        this.people = people;
    }

    /** Registers the business, takes the consent where a companion files, drafts and submits. */
    FiledFile file(PlannedFile plan) {
        SmallBusiness business = people.business(plan.leaf().regencyCode(), plan.number());
        Caller filer = filer(plan);
        UUID businessId = BusinessApi.register(filer, business);
        if (plan.owner() == null) {
            BusinessApi.consent(
                    filer,
                    businessId,
                    setup.registration(plan.leaf()),
                    Sha256.of("surat persetujuan " + business.nib()),
                    plan.filedOn().plusMonths(6));
        }
        String lp3h = plan.owner() == null ? null : plan.leaf().lp3hRegistration();
        File draft = ApplicationApi.draft(filer, new Draft(businessId, KaltimPlan.FACILITATION_CODE, lp3h), business);
        ApplicationApi.submit(filer, draft);
        return new FiledFile(plan, business, businessId, draft.id());
    }

    /** Until a unit is held, and the companion who filed it has it. */
    void awaitUnit(FiledFile file) {
        String status = file.plan().owner() == null ? "IN_VERIFICATION" : "AWAITING_COMPANION";
        ApplicationApi.awaitStatus(filer(file.plan()), file.applicationId(), status);
    }

    /** The companion takes the file that its owner handed in. */
    void accept(FiledFile file) {
        Caller companion = companion(file.plan());
        Pause.until(
                "an offer for file " + file.plan().number(),
                LIMIT,
                () -> offer(companion, file).isPresent());
        CompanionApi.accept(companion, offer(companion, file).orElseThrow().id());
        // The owner sees it at once; the companion only when the file knows its companion.
        ApplicationApi.awaitStatus(filer(file.plan()), file.applicationId(), "IN_VERIFICATION");
    }

    /** Visit record, photo and checklist. */
    UUID visit(FiledFile file) {
        Caller companion = companion(file.plan());
        return SiteVisit.make(
                companion,
                file.applicationId(),
                stack.time().now().minus(Duration.ofHours(1)),
                SitePhoto.of(file.plan().number()));
    }

    void verify(FiledFile file) {
        UUID visitId = visit(file);
        Caller companion = companion(file.plan());
        ApplicationApi.decide(
                companion, file.applicationId(), now -> ApplicationApi.verification(companion, now, visitId));
    }

    void sendBack(FiledFile file) {
        Caller companion = companion(file.plan());
        ApplicationApi.decide(
                companion,
                file.applicationId(),
                now -> ApplicationApi.returning(
                        companion, now, "PRODUCT_NAME", "Nama produk belum memuat semua varian."));
    }

    /** The number from SIHALAL, then the registration. */
    void register(FiledFile file) {
        Caller authority = authority();
        ApplicationApi.recordSihalalNumber(
                stack.gateway().as(KaltimSetup.OFFICER),
                file.applicationId(),
                "SH2025-64-" + (500_000 + file.plan().number()));
        ApplicationApi.decide(authority, file.applicationId(), now -> ApplicationApi.registration(authority, now));
    }

    void certify(FiledFile file) {
        Caller authority = authority();
        ApplicationApi.decide(
                authority,
                file.applicationId(),
                now -> stack.isNational()
                        ? ApplicationApi.issue(authority, now)
                        : ApplicationApi.recordCertificate(authority, now, certificateNumber(file), day(file)));
    }

    /** Who registers and certifies: BPJPH itself, or the officer who records what BPJPH did. */
    Caller authority() {
        return stack.gateway().as(stack.isNational() ? "bpjph" : KaltimSetup.OFFICER);
    }

    Caller companion(PlannedFile plan) {
        return stack.gateway().as(setup.username(plan.leaf()));
    }

    private Caller filer(PlannedFile plan) {
        return plan.owner() == null ? companion(plan) : stack.gateway().as(plan.owner());
    }

    private static Optional<Assignment> offer(Caller companion, FiledFile file) {
        return CompanionApi.assignments(companion, file.applicationId()).stream()
                .filter(assignment -> assignment.status().equals("OFFERED"))
                .findFirst();
    }

    private static String certificateNumber(FiledFile file) {
        return CertificateNumber.compose(
                        RegionCode.of(file.business().regencyCode()),
                        file.business().scale().equals("MICRO") ? 1 : 2,
                        CertificateNumber.FIRST_EXAMPLE_SEQUENCE + file.plan().number(),
                        YearMonth.from(file.plan().filedOn()))
                .value();
    }

    private static LocalDate day(FiledFile file) {
        return Objects.requireNonNull(file.plan().certifiedOn());
    }
}
