package id.halal.application.content;

import id.halal.application.content.SectionStatus.Problem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of each section whether it is complete. A draft may be submitted with less: this is the list of what SIHALAL will ask for. */
public final class SectionReview {

    private static final String REQUIRED = "REQUIRED";

    private SectionReview() {}

    /** By the labels of the sections, in their order. */
    public static Map<String, SectionStatus> byLabel(RegistrationHead head, ApplicationContent content) {
        Map<String, SectionStatus> labelled = new LinkedHashMap<>();
        of(head, content).forEach((section, status) -> labelled.put(section.label(), status));
        return labelled;
    }

    public static Map<Section, SectionStatus> of(RegistrationHead head, ApplicationContent content) {
        Map<Section, SectionStatus> review = new EnumMap<>(Section.class);
        Particulars particulars = content.particulars();
        review.put(Section.REGISTRATION, registration(head));
        review.put(Section.BUSINESS, business(particulars.business()));
        review.put(Section.FACILITY, facility(particulars.facility()));
        review.put(Section.SUPERVISOR, supervisor(particulars.supervisor()));
        review.put(Section.INGREDIENTS, ingredients(content));
        review.put(Section.PRODUCTS, products(content));
        review.put(Section.PROCESS, process(content.processNarrative()));
        review.put(Section.PRODUCTION, production(content.facts()));
        review.put(Section.PLEDGE, pledge(particulars.pledge()));
        return review;
    }

    /** Whether every section with content is complete. */
    public static boolean isComplete(ApplicationContent content) {
        Particulars particulars = content.particulars();
        return Stream.of(
                        business(particulars.business()),
                        facility(particulars.facility()),
                        supervisor(particulars.supervisor()),
                        ingredients(content),
                        products(content),
                        process(content.processNarrative()),
                        production(content.facts()))
                .allMatch(section -> section.state() == SectionState.COMPLETE);
    }

    private static SectionStatus registration(RegistrationHead head) {
        List<Problem> problems = new ArrayList<>();
        if (head.channel().facilitated()) {
            required(problems, "/facilitationCode", head.facilitationCode());
        } else if (head.channel().selfDeclare()) {
            required(problems, "/lp3hRegistration", head.lp3h());
        }
        if (head.kind() == RegistrationKind.DEVELOPMENT) {
            required(problems, "/developedCertificateNumber", head.developedCertificate());
        }
        return SectionStatus.of(false, problems);
    }

    private static SectionStatus business(BusinessStatement business) {
        List<Problem> problems = new ArrayList<>();
        required(problems, "/marketingArea", business.marketingArea());
        required(problems, "/kbli", business.kbli());
        required(problems, "/neverFacilitated", business.neverFacilitated());
        return SectionStatus.of(business.equals(BusinessStatement.EMPTY), problems);
    }

    private static SectionStatus facility(FacilityDetails facility) {
        List<Problem> problems = new ArrayList<>();
        required(problems, "/name", facility.name());
        required(problems, "/ownership", facility.ownership());
        return SectionStatus.of(facility.equals(FacilityDetails.EMPTY), problems);
    }

    private static SectionStatus supervisor(HalalSupervisor supervisor) {
        List<Problem> problems = new ArrayList<>();
        for (SupervisorField field : SupervisorField.values()) {
            required(problems, "/" + field.label(), supervisor.states(field) ? field : null);
        }
        required(problems, "/religion", supervisor.religion());
        if (supervisor.religion() == Religion.OTHER) {
            problems.add(new Problem("/religion", "SUPERVISOR_NOT_MUSLIM"));
        }
        required(problems, "/appointmentNumber", supervisor.appointmentNumber());
        required(problems, "/appointedOn", supervisor.appointedOn());
        required(problems, "/identityDocumentSha256", supervisor.identityDocumentSha256());
        return SectionStatus.of(supervisor.equals(HalalSupervisor.EMPTY), problems);
    }

    private static SectionStatus ingredients(ApplicationContent content) {
        List<Ingredient> ingredients = content.ingredients();
        List<Problem> problems = new ArrayList<>();
        if (ingredients.isEmpty()) {
            problems.add(new Problem("/ingredients", REQUIRED));
        }
        Set<UUID> used = used(content);
        for (int i = 0; i < ingredients.size(); i++) {
            Ingredient ingredient = ingredients.get(i);
            String at = "/ingredients/" + i;
            if (ingredient.certified()) {
                required(problems, at + "/certificateNumber", ingredient.certificateNumber());
                required(problems, at + "/brand", ingredient.brand());
                required(problems, at + "/producer", ingredient.producer());
            } else {
                required(problems, at + "/exemptGroup", ingredient.exemptGroup());
            }
            // Once products name their ingredients, one that none names is a slip.
            if (!used.isEmpty() && ingredient.kind().edible() && !used.contains(ingredient.id())) {
                problems.add(new Problem(at + "/id", "INGREDIENT_NOT_USED"));
            }
        }
        return SectionStatus.of(ingredients.isEmpty(), problems);
    }

    private static SectionStatus products(ApplicationContent content) {
        List<HalalProduct> products = content.products();
        List<Problem> problems = new ArrayList<>();
        if (products.isEmpty()) {
            problems.add(new Problem("/products", REQUIRED));
        }
        for (int i = 0; i < products.size(); i++) {
            HalalProduct product = products.get(i);
            String at = "/products/" + i;
            required(problems, at + "/productClass", product.productClass());
            required(problems, at + "/productDetail", product.productDetail());
            required(problems, at + "/photoSha256", product.photoSha256());
            required(problems, at + "/ingredientIds", product.usedIngredients().isEmpty() ? null : product);
        }
        return SectionStatus.of(products.isEmpty(), problems);
    }

    private static SectionStatus process(ProcessNarrative narrative) {
        List<Problem> problems = new ArrayList<>();
        required(problems, "/buy", narrative.buy());
        required(problems, "/receive", narrative.receive());
        required(problems, "/store", narrative.store());
        required(problems, "/process", narrative.process());
        required(problems, "/pack", narrative.pack());
        required(problems, "/storeProduct", narrative.storeProduct());
        required(problems, "/distribute", narrative.distribute());
        return SectionStatus.of(narrative.text().isEmpty(), problems);
    }

    private static SectionStatus production(ProductionFacts facts) {
        List<Problem> problems = new ArrayList<>();
        required(problems, "/productionSites", facts.productionSites());
        required(problems, "/outlets", facts.outlets());
        required(problems, "/separatePlace", facts.separatePlace());
        required(
                problems, "/homeBusiness", facts.homeBusiness() == null ? facts.simpleProcess() : facts.homeBusiness());
        required(problems, "/simpleTools", facts.simpleTools() == null ? facts.simpleProcess() : facts.simpleTools());
        required(problems, "/preservationMethods", facts.preservationMethods());
        required(problems, "/slaughteredContent", facts.slaughteredContent());
        required(problems, "/hazardousMaterial", facts.hazardousMaterial());
        required(problems, "/processTouchesHaram", facts.processTouchesHaram());
        return SectionStatus.of(facts.equals(ProductionFacts.unknown()), problems);
    }

    private static SectionStatus pledge(Pledge pledge) {
        List<Problem> problems = new ArrayList<>();
        required(problems, "/accepted", Boolean.TRUE.equals(pledge.accepted()) ? pledge : null);
        return SectionStatus.of(pledge.equals(Pledge.EMPTY), problems);
    }

    private static Set<UUID> used(ApplicationContent content) {
        return content.products().stream()
                .flatMap(product -> product.usedIngredients().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void required(List<Problem> problems, String pointer, @Nullable Object value) {
        boolean missing = value == null || (value instanceof String text && text.isBlank());
        if (missing) {
            problems.add(new Problem(pointer, REQUIRED));
        }
    }
}
