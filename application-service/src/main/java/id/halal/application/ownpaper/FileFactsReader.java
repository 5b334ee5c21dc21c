package id.halal.application.ownpaper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.application.content.ApplicationContent;
import id.halal.application.content.ContentStore;
import id.halal.application.content.FilePersons;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.HalalSupervisor;
import id.halal.application.content.Ingredient;
import id.halal.application.content.SupervisorField;
import id.halal.application.eligibility.Criterion;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.Issuer;
import id.halal.application.filing.IssuerMode;
import id.halal.application.integration.BusinessLookup;
import id.halal.application.integration.Businesses;
import id.halal.application.ownpaper.FileFacts.Missing;
import id.halal.application.ownpaper.FileFacts.PersonFact;
import id.halal.application.verification.ChecklistResult;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.Messages;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the papers of a file say, in the caller's scope. */
@Singleton
public class FileFactsReader {

    private static final Map<PersonFact, ProtectedField> FIELDS = new EnumMap<>(Map.of(
            PersonFact.SUPERVISOR_NAME, FilePersons.SUPERVISOR_NAME,
            PersonFact.SUPERVISOR_NIK, FilePersons.SUPERVISOR_NIK,
            PersonFact.SUPERVISOR_PHONE, FilePersons.SUPERVISOR_PHONE,
            PersonFact.FACILITY_STREET, FilePersons.FACILITY_STREET));

    private final ApplicationFinder files;
    private final Businesses businesses;
    private final ContentStore contents;
    private final FilePersons persons;
    private final Issuer issuer;
    private final Rows rows;

    FileFactsReader(
            ApplicationFinder files,
            Businesses businesses,
            ContentStore contents,
            FilePersons persons,
            Issuer issuer,
            Rows rows) {
        this.files = files;
        this.businesses = businesses;
        this.contents = contents;
        this.persons = persons;
        this.issuer = issuer;
        this.rows = rows;
    }

    /**
     * @param purpose why the supervisor's data are read in full, which leaves an audit row; null to leave them out
     */
    public FileFacts read(CallerScope scope, UUID id, @Nullable String purpose) {
        Application file = files.get(scope, id);
        ApplicationContent content = contents.get(id);
        @Nullable VisitFacts visit = rows.visit(id, content);
        @Nullable Instant registeredAt = rows.registeredAt(id);
        return new FileFacts(
                file,
                businesses.find(file.businessId()).orElseThrow(() -> BusinessLookup.notYet(file.businessId())),
                content,
                rows.institution(file.lp3h()),
                registeredAt,
                visit,
                purpose == null ? Map.of() : revealed(id, content, purpose),
                missing(file, content, visit, registeredAt));
    }

    private Map<PersonFact, String> revealed(UUID id, ApplicationContent content, String purpose) {
        boolean none = content.particulars().supervisor().person() == null
                && content.particulars().facility().streetKey() == null;
        if (none) {
            return Map.of();
        }
        Map<ProtectedField, String> values =
                persons.reveal(id, purpose, FIELDS.values().toArray(ProtectedField[]::new));
        Map<PersonFact, String> facts = new EnumMap<>(PersonFact.class);
        FIELDS.forEach((fact, field) -> {
            String value = values.get(field);
            if (value != null) {
                facts.put(fact, value);
            }
        });
        return facts;
    }

    private Set<Missing> missing(
            Application file, ApplicationContent content, @Nullable VisitFacts visit, @Nullable Instant registeredAt) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        HalalSupervisor supervisor = content.particulars().supervisor();
        add(missing, Missing.PRODUCTS, content.products().isEmpty());
        add(missing, Missing.INGREDIENTS, content.ingredients().isEmpty());
        add(missing, Missing.PROCESS, content.processNarrative().text().isBlank());
        add(missing, Missing.SUPERVISOR, !supervisor.states(SupervisorField.NAME));
        add(
                missing,
                Missing.PLEDGE,
                !Boolean.TRUE.equals(content.particulars()
                        .pledge()
                        .givenWith(file.submittedAt())
                        .accepted()));
        add(missing, Missing.VERIFICATION, visit == null);
        add(missing, Missing.NATIONAL_MODE, issuer.mode() != IssuerMode.NATIONAL);
        add(missing, Missing.REGISTRATION, registeredAt == null);
        return missing;
    }

    private static void add(Set<Missing> missing, Missing what, boolean lacks) {
        if (lacks) {
            missing.add(what);
        }
    }

    /** What lies in tables of other rooms. */
    @Singleton
    static class Rows {

        private static final Pattern THING = Pattern.compile("/(products|ingredients)/([0-9]{1,4})(/.*)?");
        private static final Set<String> VERVAL = Set.of("a", "b", "c", "d", "e");

        private final Sql sql;
        private final ObjectMapper json;
        private final Messages messages;

        Rows(Sql sql, ObjectMapper json, Messages messages) {
            this.sql = sql;
            this.json = json;
            this.messages = messages;
        }

        String institution(@Nullable String lp3h) {
            if (lp3h == null) {
                return "-";
            }
            return sql.first(
                            "select institution_name from lp3h where registration = ?",
                            row -> row.getString("institution_name"),
                            lp3h)
                    .map(name -> name + " (" + lp3h + ")")
                    .orElse(lp3h);
        }

        /** The latest one: a file that came back from the fatwa session is registered anew. */
        @Nullable
        Instant registeredAt(UUID application) {
            return sql.first("""
                            select max(at) as at from application_history
                            where application_id = ? and action = 'register' and outcome = 'APPLIED'""", row -> Optional.ofNullable(Sql.instantOrNull(row, "at")), application)
                    .flatMap(found -> found)
                    .orElse(null);
        }

        @Nullable
        VisitFacts visit(UUID application, ApplicationContent content) {
            return sql.first(
                            """
                            select v.companion, v.recommendation, v.verified_at, s.visited_at, s.checklist
                            from verification v join visit s on s.id = v.visit_id
                            where v.application_id = ? order by v.version desc limit 1""",
                            row -> new VisitFacts(
                                    row.getString("companion"),
                                    Sql.instant(row, "visited_at"),
                                    Sql.instant(row, "verified_at"),
                                    row.getString("recommendation"),
                                    lines(row.getString("checklist"), content)),
                            application)
                    .orElse(null);
        }

        private List<VisitFacts.Line> lines(String checklist, ApplicationContent content) {
            List<VisitFacts.Line> lines = new ArrayList<>();
            try {
                for (JsonNode answer : json.readTree(checklist)) {
                    String code = answer.path("code").asText();
                    String key = VERVAL.contains(code)
                            ? "VERVAL_" + code.toUpperCase(Locale.ROOT)
                            : Criterion.valueOf(code).messageKey();
                    String sentence = messages.text(Messages.INDONESIAN, key, List.of(1));
                    lines.add(new VisitFacts.Line(
                            sentence + thing(answer.path("item").asText(""), content),
                            result(answer.path("result").asText()),
                            answer.path("evidence").asText("-"),
                            answer.path("note").asText("-")));
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a stored checklist that cannot be read", e);
            }
            return lines;
        }

        private static String result(String result) {
            return switch (ChecklistResult.valueOf(result)) {
                case MEETS -> "Memenuhi";
                case NOT_MEETS -> "Tidak memenuhi";
                case NOT_APPLICABLE -> "Tidak berlaku";
            };
        }

        /** What the line looked at, by its name: {@code /ingredients/1}. */
        private static String thing(String pointer, ApplicationContent content) {
            Matcher item = THING.matcher(pointer);
            if (!item.matches()) {
                return "";
            }
            int index = Integer.parseInt(item.group(2));
            List<String> names = item.group(1).equals("products")
                    ? content.products().stream().map(HalalProduct::name).toList()
                    : content.ingredients().stream().map(Ingredient::name).toList();
            return index < names.size() ? " (" + names.get(index) + ")" : "";
        }
    }
}
