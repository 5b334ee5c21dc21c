package id.halal.application.eligibility;

import id.halal.application.content.Ingredient;
import id.halal.application.content.ProductType;
import id.halal.application.content.ProductionFacts;
import id.halal.application.content.SlaughteredContent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

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
            case INGREDIENTS -> ingredients(facts.content().ingredients(), facts.date());
            case NO_HAZARDOUS_MATERIAL -> required(stated.hazardousMaterial(), false);
            case NO_SLAUGHTERED_CONTENT -> slaughtered(stated.slaughteredContent());
            case SIMPLE_PROCESS -> required(stated.simpleProcess(), true);
            case PRESERVATION -> atMost(stated.preservationMethods(), bound);
            case PRODUCT_TYPE -> facts.productType() == ProductType.MEAT ? UNKNOWN : PASS;
            case PRODUCT_NAMES ->
                CriterionResult.of(facts.content().products().stream()
                                .mapToInt(product -> product.names().size())
                                .sum()
                        <= bound);
            case NOT_CERTIFIED_ELSEWHERE ->
                CriterionResult.of(!facts.facilitated() || !facts.business().certifiedElsewhere());
        };
    }

    /** What OSS could not be asked yet stays unknown: an outage over there stops nobody here. */
    private static CriterionResult nib(String status) {
        return switch (status) {
            case "VERIFIED" -> PASS;
            case "NOT_FOUND" -> FAIL;
            default -> UNKNOWN;
        };
    }

    private static CriterionResult atMost(@Nullable Number value, long bound) {
        return value == null ? UNKNOWN : CriterionResult.of(value.longValue() <= bound);
    }

    private static CriterionResult required(@Nullable Boolean value, boolean wanted) {
        return value == null ? UNKNOWN : CriterionResult.of(value == wanted);
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

    /**
     * Only water, soap or packaging is a violation. An ingredient with a certificate that runs is certain; one of the positive list, or
     * whose certificate has run out, the companion compares with its papers.
     */
    private static CriterionResult ingredients(List<Ingredient> ingredients, LocalDate date) {
        if (ingredients.stream().noneMatch(ingredient -> ingredient.kind().edible())) {
            return FAIL;
        }
        boolean certain = ingredients.stream()
                .filter(ingredient -> ingredient.kind().edible())
                .allMatch(ingredient -> isCertain(ingredient, date));
        return certain ? PASS : UNKNOWN;
    }

    private static boolean isCertain(Ingredient ingredient, LocalDate date) {
        LocalDate expiry = ingredient.certificateExpiry();
        return ingredient.certified()
                && ingredient.certificateNumber() != null
                && (expiry == null || !expiry.isBefore(date));
    }
}
