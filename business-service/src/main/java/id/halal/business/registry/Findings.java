package id.halal.business.registry;

import id.halal.indonesia.InvalidValueException;
import id.halal.indonesia.Masks;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Collects what is wrong with a form, so that all of it is told at once. Never keeps a refused value. */
public final class Findings {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final List<FieldProblem> problems = new ArrayList<>();

    public void add(String pointer, String code, Object... arguments) {
        problems.add(FieldProblem.of(pointer, code, arguments));
    }

    public <T> @Nullable T required(String pointer, @Nullable T value) {
        if (value == null) {
            add(pointer, "REQUIRED");
        }
        return value;
    }

    /** A required text without control characters; answered without blanks around it. */
    public @Nullable String text(String pointer, @Nullable String value, int length) {
        if (value == null || value.isBlank()) {
            add(pointer, "REQUIRED");
            return null;
        }
        if (value.strip().length() > length) {
            add(pointer, "SIZE", 1, length);
            return null;
        }
        if (CONTROL.matcher(value).find()) {
            add(pointer, "FORMAT");
            return null;
        }
        return value.strip();
    }

    /** A required value of one of the formats of libs/indonesia, whose reason becomes the rule's name. */
    public @Nullable String parsed(String pointer, @Nullable String value, Function<String, String> parse) {
        if (value == null || value.isBlank()) {
            add(pointer, "REQUIRED");
            return null;
        }
        try {
            return parse.apply(value);
        } catch (InvalidValueException refused) {
            add(pointer, refused.reason());
            return null;
        }
    }

    public @Nullable String email(String pointer, @Nullable String value) {
        if (value == null || EMAIL.matcher(value).matches()) {
            return value;
        }
        add(pointer, "EMAIL_FORMAT");
        return null;
    }

    public void mask(String pointer, @Nullable String value) {
        if (value != null && Masks.containsMask(value)) {
            add(pointer, CommonProblem.MASKED_VALUE.name());
        }
    }

    /** @throws ProblemException 422 {@code INVALID_FIELDS} when something was found */
    public void refuse() {
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    /** @throws ProblemException 422 {@code MASKED_VALUE} when a mask was found */
    public void refuseMasked() {
        if (!problems.isEmpty()) {
            throw ProblemException.of(CommonProblem.MASKED_VALUE).withFields(problems);
        }
    }
}
