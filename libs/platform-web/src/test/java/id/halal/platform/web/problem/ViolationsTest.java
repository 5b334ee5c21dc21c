package id.halal.platform.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ViolationsTest {

    private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();

    record Product(@NotBlank String name, @Min(1) @Max(1000) int grams) {}

    record Draft(
            @Pattern(regexp = "\\d{13}", message = "NIB_FORMAT")
            String nib,

            @Size(min = 2, max = 5) String code,
            @Positive long sales,
            @NotNull String lp3h,
            @Valid List<Product> products,
            Map<String, @Valid Product> byLabel,
            List<@NotBlank String> names) {

        @AssertTrue
        boolean isConsistent() {
            return !"wrong".equals(code);
        }
    }

    static class Resource {

        public void list(@QueryParam("limit") @Max(200) int limit) {}

        public void create(@Valid Product product) {}
    }

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    @Test
    void namesTheRuleOfEachField() {
        Draft draft = new Draft("12", "x", 0, null, List.of(), Map.of(), List.of());

        assertThat(fields(VALIDATORS.getValidator().validate(draft)))
                .containsExactly(
                        FieldProblem.of("/code", "SIZE", 2, 5),
                        FieldProblem.of("/lp3h", "REQUIRED"),
                        FieldProblem.of("/nib", "NIB_FORMAT"),
                        FieldProblem.of("/sales", "TOO_SMALL", 1));
    }

    @Test
    void pointsIntoListsAndMaps() {
        Product good = new Product("Keripik", 100);
        Draft draft = new Draft(
                "1234567890123",
                "abc",
                1,
                "1",
                List.of(good, new Product(" ", 0)),
                Map.of("sweet", new Product("Dodol", 1001)),
                List.of("a", ""));

        assertThat(fields(VALIDATORS.getValidator().validate(draft)))
                .containsExactly(
                        FieldProblem.of("/byLabel/sweet/grams", "TOO_LARGE", 1000L),
                        FieldProblem.of("/names/1", "REQUIRED"),
                        FieldProblem.of("/products/1/grams", "TOO_SMALL", 1L),
                        FieldProblem.of("/products/1/name", "REQUIRED"));
    }

    @Test
    void aRuleWithoutCodeIsInvalid() {
        Draft draft = new Draft("1234567890123", "wrong", 1, "1", List.of(), Map.of(), List.of());

        assertThat(fields(VALIDATORS.getValidator().validate(draft)))
                .containsExactly(FieldProblem.of("/consistent", "INVALID"));
    }

    @Test
    void aQueryParameterKeepsItsNameBehindAQuestionMark() throws NoSuchMethodException {
        Method list = Resource.class.getMethod("list", int.class);

        assertThat(fields(VALIDATORS
                        .getValidator()
                        .forExecutables()
                        .validateParameters(new Resource(), list, new Object[] {201})))
                .containsExactly(FieldProblem.of("?limit", "TOO_LARGE", 200L));
    }

    @Test
    void aBodyParameterLeavesOnlyTheFieldsPointer() throws NoSuchMethodException {
        Method create = Resource.class.getMethod("create", Product.class);

        assertThat(fields(VALIDATORS
                        .getValidator()
                        .forExecutables()
                        .validateParameters(new Resource(), create, new Object[] {new Product("Dodol", 0)})))
                .containsExactly(FieldProblem.of("/grams", "TOO_SMALL", 1L));
    }

    private static <T> List<FieldProblem> fields(Set<ConstraintViolation<T>> violations) {
        ProblemException problem = Violations.problem(new ConstraintViolationException(violations));
        assertThat(problem.code()).isEqualTo(CommonProblem.INVALID_FIELDS);
        return problem.fields();
    }
}
