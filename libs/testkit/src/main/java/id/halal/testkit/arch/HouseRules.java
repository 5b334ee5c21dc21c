package id.halal.testkit.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The rules every service keeps. A service's own test is one line: {@code HouseRules.of("id.halal.quota").check()}; each rule also has a
 * planted offender in this module's tests.
 */
public final class HouseRules {

    private static final Set<String> HTTP_METHODS = Set.of(
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE");
    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
    private static final Set<String> SCOPED_DOORS = Set.of(
            "id.halal.platform.web.caller.Caller",
            "id.halal.platform.data.tx.ScopedTransactions",
            "id.halal.platform.data.idempotency.Writes");
    private static final String WORKER = "id.halal.platform.data.tx.WorkerTransactions";
    private static final List<String> SERVICES =
            List.of("id.halal.business", "id.halal.application", "id.halal.quota", "id.halal.companion");

    private final String root;
    private final JavaClasses classes;

    private HouseRules(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    private HouseRules(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    public static HouseRules of(String rootPackage) {
        return new HouseRules(rootPackage);
    }

    /** For the negative tests: only these classes. */
    static HouseRules ofClasses(Class<?>... offenders) {
        return new HouseRules("id.halal.testkit", new ClassFileImporter().importClasses(offenders));
    }

    public void check() {
        endpointsAreGuarded();
        findersTakeTheScope();
        workerRoleStaysInside();
        transactionsCarryAScope();
        timeIsInjected();
        servicesStayApart();
        everyProblemSpeaks();
    }

    /** Every endpoint says who may call it, and unless it is public its class goes through a scoped door. */
    public void endpointsAreGuarded() {
        methods()
                .that(areEndpoints())
                .should(new ArchCondition<>("name their roles and read through the caller's scope") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean isPublic = method.isAnnotatedWith(PERMIT_ALL);
                        if (!isPublic && !method.isAnnotatedWith(ROLES_ALLOWED)) {
                            events.add(violated(method, " names no role"));
                        }
                        boolean scoped = method.getOwner().getAllFields().stream()
                                .anyMatch(field ->
                                        SCOPED_DOORS.contains(field.getRawType().getName()));
                        boolean internal = method.getOwner().getSimpleName().startsWith("Internal");
                        if (!isPublic && !internal && !scoped) {
                            events.add(violated(method, " has no scope: its class holds none of " + SCOPED_DOORS));
                        }
                    }
                })
                .allowEmptyShould(true)
                .check(classes);
    }

    /** {@link CallerScope} is a parameter of every finder. */
    public void findersTakeTheScope() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Finder")
                .and(DescribedPredicate.describe(
                        "can be called from outside",
                        method -> !method.getModifiers().contains(JavaModifier.PRIVATE)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && !method.getName().contains("$")))
                .should(new ArchCondition<>("take the caller's scope") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean takes = method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.getName().equals(CallerScope.class.getName()));
                        if (!takes) {
                            events.add(violated(method, " takes no CallerScope"));
                        }
                    }
                })
                .allowEmptyShould(true)
                .check(classes);
    }

    /** The worker role sees every row: no request may reach it, save for {@code /internal} and the operators' finder. */
    public void workerRoleStaysInside() {
        rule(noClasses()
                .that()
                .resideOutsideOfPackages("..integration..", "id.halal.platform.data..")
                .and(DescribedPredicate.not(DescribedPredicate.describe(
                        "are jobs",
                        (JavaClass type) ->
                                type.getSimpleName().matches(".*(Job|Settler|Worker|Drain)(\\$.*)?|Internal.*"))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(WORKER));
    }

    /** An annotation begins a transaction without role and scope; only our two doors may. */
    public void transactionsCarryAScope() {
        rule(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.transaction.Transactional"));
    }

    /** Domain time comes from the injected clock. */
    public void timeIsInjected() {
        rule(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date"));
    }

    public void servicesStayApart() {
        String[] others = SERVICES.stream()
                .filter(service -> !root.startsWith(service))
                .map(service -> service + "..")
                .toArray(String[]::new);
        rule(noClasses().should().dependOnClassesThat().resideInAnyPackage(others));
    }

    /** Every code has its sentence in both languages. */
    public void everyProblemSpeaks() {
        Messages messages = new Messages();
        List<String> silent = new ArrayList<>();
        for (JavaClass type : classes) {
            if (type.isEnum() && type.isAssignableTo(ProblemCode.class)) {
                for (Object code : type.reflect().getEnumConstants()) {
                    String name = ((ProblemCode) code).name();
                    if (!messages.knows(Messages.INDONESIAN, name) || !messages.knows(java.util.Locale.ENGLISH, name)) {
                        silent.add(name);
                    }
                }
            }
        }
        if (!silent.isEmpty()) {
            throw new AssertionError("codes without a sentence in halal-messages_id/_en.properties: " + silent);
        }
    }

    private void rule(ArchRule rule) {
        rule.allowEmptyShould(true).check(classes);
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                // A client of another system wears the same annotations, but nobody calls in through it.
                method -> !method.getOwner().isAnnotatedWith(REST_CLIENT)
                        && method.getAnnotations().stream()
                                .anyMatch(annotation -> HTTP_METHODS.contains(
                                        annotation.getRawType().getName())));
    }

    private static ConditionEvent violated(JavaMethod method, String why) {
        return SimpleConditionEvent.violated(method, method.getFullName() + why);
    }
}
