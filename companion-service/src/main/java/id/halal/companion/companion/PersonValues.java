package id.halal.companion.companion;

import id.halal.indonesia.InvalidValueException;
import id.halal.indonesia.Masks;
import id.halal.indonesia.Nik;
import id.halal.indonesia.Npwp;
import id.halal.indonesia.PhoneNumber;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Turns personal data as sent into the form we keep, and says what is wrong with it. */
final class PersonValues {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{6,20}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");

    /** A rule broken by a value; its name is the code of the field problem. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String rule) {
            super(rule);
        }
    }

    private record Part(String pointer, ProtectedField field, UnaryOperator<String> reading) {}

    private static final Map<String, Part> PARTS = parts();

    private PersonValues() {}

    /**
     * The values to store.
     *
     * @param sent by the name of the JSON field; null removes
     * @throws ProblemException 422 {@code MASKED_VALUE} when one holds a mask character, else {@code INVALID_FIELDS}
     */
    static Map<ProtectedField, @Nullable String> read(Map<String, @Nullable String> sent) {
        refuseMasks(sent);
        Map<ProtectedField, @Nullable String> values = new LinkedHashMap<>();
        List<FieldProblem> wrong = new ArrayList<>();
        sent.forEach((name, text) -> {
            Part part = PARTS.get(name);
            if (part == null) {
                return;
            }
            try {
                values.put(
                        part.field(),
                        text == null || text.isBlank() ? null : part.reading().apply(text.strip()));
            } catch (InvalidValueException refused) {
                wrong.add(FieldProblem.of(part.pointer(), refused.reason()));
            } catch (Broken refused) {
                wrong.add(FieldProblem.of(part.pointer(), String.valueOf(refused.getMessage())));
            }
        });
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return values;
    }

    static Map<String, @Nullable String> of(CompanionPersonRequest person) {
        Map<String, @Nullable String> sent = new LinkedHashMap<>();
        sent.put("name", person.name());
        sent.put("nik", person.nik());
        sent.put("phone", person.phone());
        sent.put("email", person.email());
        sent.put("npwp", person.npwp());
        sent.put("bankAccount", person.bankAccount());
        return sent;
    }

    private static void refuseMasks(Map<String, @Nullable String> sent) {
        List<FieldProblem> masked = new ArrayList<>();
        sent.forEach((name, text) -> {
            if (text != null && Masks.containsMask(text)) {
                masked.add(FieldProblem.of("/person/" + name, CommonProblem.MASKED_VALUE));
            }
        });
        if (!masked.isEmpty()) {
            throw ProblemException.of(CommonProblem.MASKED_VALUE).withFields(masked);
        }
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        part(parts, "name", CompanionFields.NAME, UnaryOperator.identity());
        part(parts, "nik", CompanionFields.NIK, text -> Nik.of(text).value());
        part(parts, "phone", CompanionFields.PHONE, text -> PhoneNumber.of(text).value());
        part(parts, "email", CompanionFields.EMAIL, text -> matching(EMAIL, text, "EMAIL_FORMAT"));
        part(parts, "npwp", CompanionFields.NPWP, text -> Npwp.of(text).value());
        part(
                parts,
                "bankAccount",
                CompanionFields.BANK_ACCOUNT,
                text -> matching(ACCOUNT, text, "BANK_ACCOUNT_DIGITS"));
        return parts;
    }

    private static void part(
            Map<String, Part> parts, String name, ProtectedField field, UnaryOperator<String> reading) {
        parts.put(name, new Part("/person/" + name, field, reading));
    }

    private static String matching(Pattern form, String text, String rule) {
        if (!form.matcher(text).matches()) {
            throw new Broken(rule);
        }
        return text;
    }
}
