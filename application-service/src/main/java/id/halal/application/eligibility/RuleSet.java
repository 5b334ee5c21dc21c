package id.halal.application.eligibility;

import id.halal.application.content.ProductType;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules of one decree, for submissions from {@code from} until the next one begins.
 *
 * @param regulation as cited
 * @param names how many product names one application may hold
 * @param stallNames the same for food stalls (warteg, warsun, warmindo)
 */
record RuleSet(String regulation, LocalDate from, List<Rule> rules, int names, int stallNames) {

    /**
     * One criterion of a decree.
     *
     * @param bound what is compared with, e.g. rupiah or a count; 0 where nothing is
     */
    record Rule(Criterion criterion, Basis basis, long bound) {}

    RuleSet {
        rules = List.copyOf(rules);
    }

    long bound(Rule rule, ProductType type) {
        if (rule.criterion() != Criterion.PRODUCT_NAMES) {
            return rule.bound();
        }
        return type == ProductType.FOOD_STALL ? stallNames : names;
    }
}
