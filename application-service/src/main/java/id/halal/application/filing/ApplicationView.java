package id.halal.application.filing;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.BusinessStatement;
import id.halal.application.content.ContentView;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.Ingredient;
import id.halal.application.content.Particulars;
import id.halal.application.content.Pledge;
import id.halal.application.content.ProcessNarrative;
import id.halal.application.content.ProductionFacts;
import id.halal.application.content.RegistrationHead;
import id.halal.application.content.RegistrationKind;
import id.halal.application.content.SectionReview;
import id.halal.application.content.SectionStatus;
import id.halal.application.content.SupervisorView;
import id.halal.contracts.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A file as its readers see it. Lists and decisions leave out the sections a business writes ({@code products} to {@code sections}).
 *
 * @param businessName in lists, as the registry has it
 * @param lp3hRegistration the LP3H chosen, the filing companion's, or that of the unit held
 * @param companionRegistration the companion assigned
 * @param inspectionBody registration of the inspection body chosen, on regular channels
 * @param allocationId the node whose unit is held
 * @param reason of the latest step; a QUOTA_… code while DENIED
 * @param developedCertificateNumber the certificate a development adds products to
 * @param business what this file says of the business beyond its entry in the registry
 * @param sections each section's label with how far it is and what it lacks
 * @param warnings in the answer to a submission: what this file may come back for
 * @param allowedActions what the caller may do with it now
 */
@Schema(name = "ApplicationView")
public record ApplicationView(
        UUID id,
        ApplicationStatus status,
        String sihalalStatus,
        long version,
        UUID businessId,
        @Nullable String businessName,
        Channel channel,
        String sihalalChannel,
        @Nullable String facilitationCode,
        String productTypeCode,
        RegistrationKind registrationKind,
        @Nullable String developedCertificateNumber,
        FacilityView facility,
        @Nullable String lp3hRegistration,
        @Nullable String companionRegistration,
        @Nullable String inspectionBody,
        @Nullable String draftingCompanion,
        boolean filedByCompanion,
        @Nullable UUID submissionId,
        @Nullable Instant submittedAt,
        @Nullable UUID programmeId,
        @Nullable UUID allocationId,
        @Nullable String reason,
        @Nullable String sihalalNumber,
        @Nullable String certificateNumber,
        @Nullable LocalDate certifiedOn,
        LimitsView limits,
        List<String> openCriteria,
        List<String> allowedActions,
        Instant createdAt,
        Instant changedAt,
        @Nullable List<HalalProduct> products,
        @Nullable List<Ingredient> ingredients,
        @Nullable ProcessNarrative processNarrative,
        @Nullable ProductionFacts facts,
        @Nullable BusinessStatement business,
        @Nullable SupervisorView supervisor,
        @Nullable Pledge pledge,
        @Nullable Map<String, SectionStatus> sections,
        @Nullable List<FilingFinding> warnings) {

    public static ApplicationView head(Application file, Actor actor) {
        return of(file, actor, null, null, null);
    }

    /** A row of a list. */
    public static ApplicationView listed(Application file, Actor actor, @Nullable String businessName) {
        return of(file, actor, null, null, businessName);
    }

    /** A file that was just handed in. */
    public static ApplicationView filed(Application file, Actor actor, List<FilingFinding> warnings) {
        return of(file, actor, null, warnings, null);
    }

    public static ApplicationView whole(Application file, Actor actor, ContentView content) {
        return of(file, actor, content, null, null);
    }

    static List<String> allowedActions(Application file, Actor actor) {
        return ApplicationTransitions.TABLE.allowedActions(file.channel(), file.status(), actor.roles()).stream()
                // Nobody does it here: it follows what is entered of SIHALAL's word.
                .filter(action -> action != ApplicationAction.CANCEL_BY_SIHALAL)
                .map(ApplicationAction::label)
                .toList();
    }

    private static ApplicationView of(
            Application file,
            Actor actor,
            @Nullable ContentView view,
            @Nullable List<FilingFinding> warnings,
            @Nullable String businessName) {
        ApplicationContent content = view == null ? null : pledged(view.content(), file);
        Particulars particulars = content == null ? null : content.particulars();
        FileLimits limits = file.limits();
        return new ApplicationView(
                file.id(),
                file.status(),
                file.status().sihalalCode(file.channel()),
                file.version(),
                file.businessId(),
                businessName,
                file.channel(),
                file.channel().sihalalCode(),
                file.facilitationCode(),
                file.registration().productTypeCode(),
                file.registration().kind(),
                file.registration().developedCertificate(),
                FacilityView.of(file.facility(), view),
                file.lp3h(),
                file.companion(),
                file.inspectionBody(),
                file.draftingCompanion(),
                file.filedByCompanion(),
                file.submissionId(),
                file.submittedAt(),
                file.programmeId(),
                file.allocationId(),
                file.reason(),
                file.sihalalNumber(),
                file.certificateNumber(),
                file.certifiedOn(),
                new LimitsView(limits.stepDueAt(), limits.totalDueAt(), limits.answerDueAt(), limits.breached()),
                file.openCriteria(),
                allowedActions(file, actor),
                file.createdAt(),
                file.lastChange().at(),
                content == null ? null : content.products(),
                content == null ? null : content.ingredients(),
                content == null ? null : content.processNarrative(),
                content == null ? null : content.facts(),
                particulars == null ? null : particulars.business(),
                view == null ? null : view.supervisor(),
                particulars == null ? null : particulars.pledge(),
                content == null ? null : SectionReview.byLabel(registrationHead(file), content),
                warnings);
    }

    private static ApplicationContent pledged(ApplicationContent content, Application file) {
        Particulars particulars = content.particulars();
        return content.with(particulars.with(particulars.pledge().givenWith(file.submittedAt())));
    }

    /** What the review of the first section looks at. */
    public static RegistrationHead registrationHead(Application file) {
        return new RegistrationHead(
                file.channel(),
                file.facilitationCode(),
                file.lp3h(),
                file.registration().kind(),
                file.registration().developedCertificate());
    }
}
