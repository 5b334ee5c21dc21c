package id.halal.application.eligibility;

import id.halal.application.content.MincedMeat;
import id.halal.application.content.ProductType;
import id.halal.application.content.ProductionFacts;
import id.halal.application.content.RegistrationKind;
import id.halal.application.content.SlaughteredContent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

import static id.halal.application.eligibility.CriterionResult.FAIL;
import static id.halal.application.eligibility.CriterionResult.PASS;
import static id.halal.application.eligibility.CriterionResult.UNKNOWN;

/** Answers one criterion from what is known; what nobody stated is unknown, never assumed. */
final class CriterionCheck {

    private CriterionCheck() {}

    /** @param bound what is compared with, e.g. rupiah or a count */
    static CriterionResult of(Criterion criterion, EligibilityFacts facts, long bound) {
        ProductionFacts stated = facts.content().facts();
        return switch (criterion) {
            case NIB -> nib(facts.business().nibStatus());
            case SCALE -> CriterionResult.of(facts.business().scale().microOrSmall());
            case ANNUAL_SALES -> atMost(facts.business().annualSalesRupiah(), bound);
            case PRODUCING_YEARS -> producing(stated.producingSince(), facts.date(), bound);
            case PRODUCTION_SITES -> atMost(stated.productionSites(), bound);
            case OUTLETS -> atMost(stated.outlets(), bound);
            case SEPARATE_PLACE -> required(stated.separatePlace(), true);
            case INGREDIENTS -> IngredientCheck.certain(facts.content().ingredients(), facts.materials(), facts.date());
            case FOOD_INGREDIENTS ->
                IngredientCheck.madeByOthers(facts.content().ingredients(), facts.date());
            case PROCESS_HALAL -> required(stated.processTouchesHaram(), false);
            case NO_HAZARDOUS_MATERIAL -> required(stated.hazardousMaterial(), false);
            case NO_SLAUGHTERED_CONTENT -> slaughtered(stated.slaughteredContent());
            case MINCED_MEAT -> minced(stated.mincedMeat(), stated.slaughteredContent());
            case SIMPLE_PROCESS -> simple(stated);
            case HOME_BUSINESS -> required(or(stated.homeBusiness(), stated.simpleProcess()), true);
            case SIMPLE_TOOLS -> required(or(stated.simpleTools(), stated.simpleProcess()), true);
            case PRESERVATION -> preservation(stated, bound);
            case PRODUCT_TYPE -> facts.productType() == ProductType.MEAT ? UNKNOWN : PASS;
            case PRODUCT_NAMES ->
                CriterionResult.of(facts.content().products().stream()
                                .mapToInt(product -> product.names().size())
                                .sum()
                        <= bound);
            case PRODUCT_WORDING -> wording(facts);
            case PRODUCT_LOOK, COMPANION_VERIFICATION -> facts.verified() ? PASS : UNKNOWN;
            case FILES_ONLINE -> facts.complete() ? PASS : UNKNOWN;
            // Named, but either way is right: it only says that having none does not stop anyone.
            case DISTRIBUTION_PERMIT -> PASS;
            case NOT_CERTIFIED_ELSEWHERE ->
                CriterionResult.of(!facts.facilitated()
                        || facts.kind() == RegistrationKind.DEVELOPMENT
                        || !facts.business().certifiedElsewhere());
            case NEVER_FACILITATED -> neverFacilitated(facts);
        };
    }

    /** Only OSS can say that there is no such NIB; a difference is for the officer. */
    private static CriterionResult nib(String status) {
        return switch (status) {
            case "VERIFIED" -> PASS;
            case "NOT_FOUND" -> FAIL;
            default -> UNKNOWN;
        };
    }

    private static CriterionResult atMost(@Nullable Number stated, long bound) {
        return stated == null ? UNKNOWN : CriterionResult.of(stated.longValue() <= bound);
    }

    private static CriterionResult required(@Nullable Boolean stated, boolean wanted) {
        return stated == null ? UNKNOWN : CriterionResult.of(stated == wanted);
    }

    private static @Nullable Boolean or(@Nullable Boolean finer, @Nullable Boolean coarser) {
        return finer == null ? coarser : finer;
    }

    private static CriterionResult producing(@Nullable LocalDate since, LocalDate date, long years) {
        return since == null ? UNKNOWN : CriterionResult.of(!since.isAfter(date.minusYears(years)));
    }

    private static CriterionResult slaughtered(@Nullable SlaughteredContent content) {
        return switch (content) {
            case null -> UNKNOWN;
            case NONE, CERTIFIED_SOURCE -> PASS;
            case NOT_CERTIFIED -> FAIL;
        };
    }

    /** Without content of slaughtered animals there is nothing to mince. */
    private static CriterionResult minced(@Nullable MincedMeat meat, @Nullable SlaughteredContent content) {
        return switch (meat) {
            case null -> content == SlaughteredContent.NONE ? PASS : UNKNOWN;
            case NONE, OWN_GRINDER, CERTIFIED_GRINDER -> PASS;
            case OTHER_GRINDER -> FAIL;
        };
    }

    private static CriterionResult simple(ProductionFacts stated) {
        if (stated.simpleProcess() != null) {
            return required(stated.simpleProcess(), true);
        }
        if (Boolean.FALSE.equals(stated.homeBusiness()) || Boolean.FALSE.equals(stated.simpleTools())) {
            return FAIL;
        }
        return stated.homeBusiness() == null || stated.simpleTools() == null ? UNKNOWN : PASS;
    }

    private static CriterionResult preservation(ProductionFacts stated, long bound) {
        return Boolean.FALSE.equals(stated.simplePreservation()) ? FAIL : atMost(stated.preservationMethods(), bound);
    }

    /** A word that custom has made harmless in this name is left to whoever looks at the product. */
    private static CriterionResult wording(EligibilityFacts facts) {
        CriterionResult worst = PASS;
        for (String name : facts.content().products().stream()
                .flatMap(product -> product.names().stream())
                .toList()) {
            CriterionResult result = ProductWords.of(name).result();
            if (result == FAIL) {
                return FAIL;
            }
            worst = result == UNKNOWN ? UNKNOWN : worst;
        }
        return worst;
    }

    /** Whether a programme pays for a development is the programme's own rule. */
    private static CriterionResult neverFacilitated(EligibilityFacts facts) {
        if (!facts.facilitated()) {
            return PASS;
        }
        if (facts.kind() == RegistrationKind.DEVELOPMENT) {
            return UNKNOWN;
        }
        return required(facts.content().particulars().business().neverFacilitated(), true);
    }
}
