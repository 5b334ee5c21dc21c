package id.halal.application.eligibility;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.Ingredient;
import id.halal.application.content.ProductType;
import id.halal.application.content.RegistrationKind;
import id.halal.application.content.SectionReview;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationStatus;
import id.halal.application.integration.KnownBusiness;
import id.halal.application.material.MaterialLists;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All a rule looks at.
 *
 * @param verified a companion has recommended it
 */
record EligibilityFacts(
        KnownBusiness business,
        ApplicationContent content,
        ProductType productType,
        boolean facilitated,
        RegistrationKind kind,
        boolean verified,
        LocalDate date,
        MaterialLists materials) {

    private static final Set<ApplicationStatus> VERIFIED = EnumSet.of(
            ApplicationStatus.LP3H_CHECK,
            ApplicationStatus.AWAITING_PAYMENT,
            ApplicationStatus.VERIFIED,
            ApplicationStatus.REGISTERED,
            ApplicationStatus.DECIDED,
            ApplicationStatus.CERTIFIED);

    static EligibilityFacts of(
            Application file,
            KnownBusiness business,
            ApplicationContent content,
            LocalDate date,
            MaterialLists materials) {
        return new EligibilityFacts(
                business,
                content,
                ProductType.valueOf(file.registration().productTypeCode()),
                file.channel().facilitated(),
                file.registration().kind(),
                VERIFIED.contains(file.status()),
                date,
                materials);
    }

    /** The ingredients that may not be used at all. */
    List<String> forbidden() {
        return content.ingredients().stream()
                .filter(ingredient -> materials.ban(ingredient).isPresent())
                .map(Ingredient::name)
                .toList();
    }

    /** Whether all that Kep 146/2025 II.A.16 wants online is here. */
    boolean complete() {
        return SectionReview.isComplete(content);
    }
}
