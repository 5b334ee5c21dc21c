package id.halal.application.eligibility;

import id.halal.application.content.ApplicationContent;
import id.halal.application.filing.Application;
import id.halal.application.filing.FilingProblem;
import id.halal.application.integration.KnownBusiness;
import id.halal.application.material.MaterialLists;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Applies the rule set of a date to a file. */
@Singleton
public class Eligibility {

    private final Messages messages;
    private final MaterialLists materials;

    Eligibility(Messages messages, MaterialLists materials) {
        this.messages = messages;
        this.materials = materials;
    }

    /** The date whose rules count for a file: that of its submission, else now. */
    static LocalDate dateFor(Application file, Instant now) {
        Instant submitted = file.submittedAt();
        if (submitted == null || file.status().notFiled()) {
            return WorkingCalendar.dateOf(now);
        }
        return WorkingCalendar.dateOf(submitted);
    }

    /**
     * Checks before a file is handed in. The regular pathway asks nothing here: an inspection body looks at it.
     *
     * @return the criteria left to the companion
     * @throws ProblemException 422 {@code NOT_ELIGIBLE} with all criteria when one fails
     */
    public List<String> require(
            Application file, KnownBusiness business, ApplicationContent content, Instant now, Locale language) {
        if (!file.channel().selfDeclare()) {
            return List.of();
        }
        LocalDate date = dateFor(file, now);
        List<CriterionView> criteria = answer(file, business, content, date, language);
        if (criteria.stream().anyMatch(criterion -> criterion.result() == CriterionResult.FAIL)) {
            throw ProblemException.of(FilingProblem.NOT_ELIGIBLE)
                    .with("regulation", RuleSets.on(date).regulation())
                    .with("criteria", criteria);
        }
        return criteria.stream()
                .filter(criterion -> criterion.result() == CriterionResult.UNKNOWN)
                .map(CriterionView::code)
                .filter(code -> Criterion.valueOf(code).isLineOfChecklist())
                .toList();
    }

    List<CriterionView> answer(
            Application file, KnownBusiness business, ApplicationContent content, LocalDate date, Locale language) {
        RuleSet rules = RuleSets.on(date);
        EligibilityFacts facts = EligibilityFacts.of(file, business, content, date, materials);
        return rules.rules().stream()
                .map(rule -> answer(rules, rule, facts, language))
                .toList();
    }

    private CriterionView answer(RuleSet rules, RuleSet.Rule rule, EligibilityFacts facts, Locale language) {
        long bound = rules.bound(rule, facts.productType());
        Criterion criterion = rule.criterion();
        CriterionResult result = CriterionCheck.of(criterion, facts, bound);
        return new CriterionView(
                criterion.name(),
                result,
                rule.basis(),
                rules.regulation(),
                messages.text(language, criterion.messageKey(), List.of(bound)),
                criterion.points(),
                messages.text(language, "ELIGIBILITY_ANSWER_" + result, List.of()),
                result == CriterionResult.FAIL ? wayOut(criterion, facts, bound, language) : null);
    }

    private String wayOut(Criterion criterion, EligibilityFacts facts, long bound, Locale language) {
        List<String> forbidden = criterion == Criterion.INGREDIENTS ? facts.forbidden() : List.of();
        return forbidden.isEmpty()
                ? messages.text(language, criterion.wayOutKey(), List.of(bound))
                : messages.text(
                        language, "ELIGIBILITY_INGREDIENTS_FORBIDDEN_WAY_OUT", List.of(String.join(", ", forbidden)));
    }

    String regulation(LocalDate date) {
        return RuleSets.on(date).regulation();
    }
}
