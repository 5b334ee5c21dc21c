package id.halal.application.eligibility;

import id.halal.application.eligibility.RuleSet.Rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import static id.halal.application.eligibility.Basis.A;
import static id.halal.application.eligibility.Basis.GK;
import static id.halal.application.eligibility.Basis.S;

/**
 * The decrees of the head of BPJPH on self-declare, as data. Kep 146/2025 revokes Kep 150/2022 on 8 July 2025; from which day of 2022
 * Kep 150 replaced Kep 33 no source at hand says, 1 December is assumed.
 */
final class RuleSets {

    private static final long HALF_A_BILLION = 500_000_000L;
    private static final long FIFTEEN_BILLION = 15_000_000_000L;

    private static final RuleSet KEP_33_2022 = new RuleSet(
            "Kep 33/2022",
            LocalDate.EPOCH,
            List.of(
                    new Rule(Criterion.NIB, GK, 0),
                    new Rule(Criterion.SCALE, GK, 0),
                    new Rule(Criterion.ANNUAL_SALES, GK, HALF_A_BILLION),
                    new Rule(Criterion.PRODUCING_YEARS, S, 1),
                    new Rule(Criterion.PRODUCTION_SITES, GK, 1),
                    new Rule(Criterion.OUTLETS, GK, 1),
                    new Rule(Criterion.SEPARATE_PLACE, GK, 0),
                    new Rule(Criterion.DISTRIBUTION_PERMIT, S, 0),
                    new Rule(Criterion.INGREDIENTS, GK, 0),
                    new Rule(Criterion.FOOD_INGREDIENTS, A, 0),
                    new Rule(Criterion.PROCESS_HALAL, A, 0),
                    new Rule(Criterion.NO_HAZARDOUS_MATERIAL, GK, 0),
                    new Rule(Criterion.NO_SLAUGHTERED_CONTENT, GK, 0),
                    new Rule(Criterion.MINCED_MEAT, A, 0),
                    new Rule(Criterion.SIMPLE_PROCESS, GK, 0),
                    new Rule(Criterion.HOME_BUSINESS, GK, 0),
                    new Rule(Criterion.SIMPLE_TOOLS, GK, 0),
                    new Rule(Criterion.PRESERVATION, GK, 1),
                    new Rule(Criterion.PRODUCT_TYPE, GK, 0),
                    new Rule(Criterion.PRODUCT_NAMES, A, 0),
                    new Rule(Criterion.PRODUCT_WORDING, A, 0),
                    new Rule(Criterion.PRODUCT_LOOK, A, 0),
                    new Rule(Criterion.COMPANION_VERIFICATION, GK, 0),
                    new Rule(Criterion.FILES_ONLINE, A, 0),
                    new Rule(Criterion.NOT_CERTIFIED_ELSEWHERE, A, 0),
                    new Rule(Criterion.NEVER_FACILITATED, A, 0)),
            10,
            30);

    private static final RuleSet KEP_150_2022 = new RuleSet(
            "Kep 150/2022",
            LocalDate.of(2022, 12, 1),
            List.of(
                    new Rule(Criterion.NIB, GK, 0),
                    new Rule(Criterion.SCALE, GK, 0),
                    new Rule(Criterion.ANNUAL_SALES, S, HALF_A_BILLION),
                    new Rule(Criterion.PRODUCTION_SITES, A, 1),
                    new Rule(Criterion.OUTLETS, A, 1),
                    new Rule(Criterion.SEPARATE_PLACE, A, 0),
                    new Rule(Criterion.DISTRIBUTION_PERMIT, S, 0),
                    new Rule(Criterion.INGREDIENTS, A, 0),
                    new Rule(Criterion.FOOD_INGREDIENTS, A, 0),
                    new Rule(Criterion.PROCESS_HALAL, A, 0),
                    new Rule(Criterion.NO_HAZARDOUS_MATERIAL, A, 0),
                    new Rule(Criterion.NO_SLAUGHTERED_CONTENT, A, 0),
                    new Rule(Criterion.MINCED_MEAT, A, 0),
                    new Rule(Criterion.SIMPLE_PROCESS, A, 0),
                    new Rule(Criterion.HOME_BUSINESS, A, 0),
                    new Rule(Criterion.SIMPLE_TOOLS, A, 0),
                    new Rule(Criterion.PRESERVATION, A, 1),
                    new Rule(Criterion.PRODUCT_TYPE, A, 0),
                    new Rule(Criterion.PRODUCT_NAMES, A, 0),
                    new Rule(Criterion.PRODUCT_WORDING, A, 0),
                    new Rule(Criterion.PRODUCT_LOOK, A, 0),
                    new Rule(Criterion.COMPANION_VERIFICATION, A, 0),
                    new Rule(Criterion.FILES_ONLINE, A, 0),
                    new Rule(Criterion.NOT_CERTIFIED_ELSEWHERE, A, 0),
                    new Rule(Criterion.NEVER_FACILITATED, A, 0)),
            10,
            30);

    /** All sixteen points of II.A and the seven questions of SIHALAL's gate. */
    private static final RuleSet KEP_146_2025 = new RuleSet(
            "Kep 146/2025",
            LocalDate.of(2025, 7, 8),
            List.of(
                    new Rule(Criterion.NIB, S, 0),
                    new Rule(Criterion.SCALE, S, 0),
                    new Rule(Criterion.ANNUAL_SALES, S, FIFTEEN_BILLION),
                    new Rule(Criterion.PRODUCTION_SITES, S, 1),
                    new Rule(Criterion.OUTLETS, S, 1),
                    new Rule(Criterion.SEPARATE_PLACE, S, 0),
                    new Rule(Criterion.INGREDIENTS, S, 0),
                    new Rule(Criterion.FOOD_INGREDIENTS, S, 0),
                    new Rule(Criterion.PROCESS_HALAL, S, 0),
                    new Rule(Criterion.NO_HAZARDOUS_MATERIAL, S, 0),
                    new Rule(Criterion.NO_SLAUGHTERED_CONTENT, S, 0),
                    new Rule(Criterion.MINCED_MEAT, S, 0),
                    new Rule(Criterion.SIMPLE_PROCESS, S, 0),
                    new Rule(Criterion.HOME_BUSINESS, S, 0),
                    new Rule(Criterion.SIMPLE_TOOLS, S, 0),
                    new Rule(Criterion.PRESERVATION, S, 1),
                    new Rule(Criterion.PRODUCT_TYPE, S, 0),
                    new Rule(Criterion.PRODUCT_NAMES, S, 0),
                    new Rule(Criterion.PRODUCT_WORDING, S, 0),
                    new Rule(Criterion.PRODUCT_LOOK, S, 0),
                    new Rule(Criterion.COMPANION_VERIFICATION, S, 0),
                    new Rule(Criterion.FILES_ONLINE, S, 0),
                    new Rule(Criterion.NOT_CERTIFIED_ELSEWHERE, S, 0),
                    new Rule(Criterion.NEVER_FACILITATED, S, 0)),
            10,
            30);

    private static final List<RuleSet> ALL = List.of(KEP_33_2022, KEP_150_2022, KEP_146_2025);

    private RuleSets() {}

    /** @param date of the submission, in Jakarta */
    static RuleSet on(LocalDate date) {
        return ALL.stream()
                .filter(set -> !set.from().isAfter(date))
                .max(Comparator.comparing(RuleSet::from))
                .orElse(KEP_33_2022);
    }
}
