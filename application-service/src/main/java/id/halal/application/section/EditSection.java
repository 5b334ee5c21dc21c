package id.halal.application.section;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.halal.application.content.ApplicationContent;
import id.halal.application.content.BusinessStatement;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.Pledge;
import id.halal.application.content.ProcessNarrative;
import id.halal.application.content.ProductionFacts;
import id.halal.application.content.Section;
import id.halal.application.draft.DraftDocument;
import id.halal.application.draft.DraftRules;
import id.halal.application.filing.Application;
import id.halal.application.filing.DraftHead;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.patch.MergePatch;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;

import java.time.LocalDate;
import java.util.List;

/** Lays a patch on one section and checks that section alone: what others lack does not stop it. */
@Singleton
class EditSection {

    private final MergePatch patches;
    private final DraftRules rules;
    private final DomainClock clock;

    EditSection(MergePatch patches, DraftRules rules, DomainClock clock) {
        this.patches = patches;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws ProblemException 422 with pointers into the section */
    SectionEdit edit(Section section, Application file, ApplicationContent before, JsonNode patch) {
        DraftHead head = DraftHead.of(file);
        return switch (section) {
            case REGISTRATION -> {
                DraftDocument draft = DraftDocument.of(file, before);
                RegistrationSection merged = merged(RegistrationSection.of(draft), patch, RegistrationSection.class);
                yield SectionEdit.of(rules.head(merged.in(draft), file.businessId()), before);
            }
            case FACILITY -> facility(file, before, patch);
            case BUSINESS -> {
                BusinessStatement merged = merged(before.particulars().business(), patch, BusinessStatement.class);
                yield SectionEdit.of(head, before.with(before.particulars().with(merged)));
            }
            case SUPERVISOR -> {
                SupervisorSection current =
                        SupervisorSection.of(before.particulars().supervisor());
                SupervisorSection merged = merged(current, patch, SupervisorSection.class);
                yield PersonSections.supervisor(head, before, merged, patch);
            }
            case INGREDIENTS -> {
                IngredientsSection merged =
                        merged(new IngredientsSection(before.ingredients()), patch, IngredientsSection.class);
                yield SectionEdit.of(head, before.withIngredients(merged.ingredients()));
            }
            case PRODUCTS -> SectionEdit.of(head, before.withProducts(products(before, patch)));
            case PROCESS ->
                SectionEdit.of(head, before.with(merged(before.processNarrative(), patch, ProcessNarrative.class)));
            case PRODUCTION -> SectionEdit.of(head, before.with(merged(before.facts(), patch, ProductionFacts.class)));
            case PLEDGE -> SectionEdit.of(head, before.with(before.particulars().with(pledge(before, patch))));
        };
    }

    private SectionEdit facility(Application file, ApplicationContent before, JsonNode patch) {
        DraftDocument draft = DraftDocument.of(file, before);
        FacilitySection merged =
                merged(FacilitySection.of(draft, before.particulars().facility()), patch, FacilitySection.class);
        return PersonSections.facility(rules.place(file, merged.in(draft)), before, merged, patch);
    }

    private List<HalalProduct> products(ApplicationContent before, JsonNode patch) {
        List<HalalProduct> products = merged(new ProductsSection(before.products()), patch, ProductsSection.class)
                .products();
        rules.namedOnce(products);
        rules.linked(products, before.ingredients());
        return products;
    }

    private Pledge pledge(ApplicationContent before, JsonNode patch) {
        Pledge merged = merged(before.particulars().pledge(), patch, Pledge.class);
        LocalDate today = WorkingCalendar.dateOf(clock.instant());
        if (merged.acceptedOn() != null && merged.acceptedOn().isAfter(today)) {
            throw ProblemException.invalid(FieldProblem.of("/acceptedOn", "IN_THE_FUTURE"));
        }
        return merged;
    }

    private <T> T merged(T current, JsonNode patch, Class<T> type) {
        try {
            return patches.apply(current, patch, type);
        } catch (JsonProcessingException misfit) {
            throw new BadRequestException(misfit);
        }
    }
}
