package id.halal.companion.companion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.halal.companion.shared.ServiceRegions;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.patch.MergePatch;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Corrects where a companion serves, and personal data. */
@Singleton
class EditCompanion {

    private static final List<String> REQUIRED = List.of("name", "phone");

    private final CompanionFinder finder;
    private final MergePatch mergePatch;
    private final ServiceRegions regions;
    private final CompanionPersons persons;
    private final CompanionTold told;

    EditCompanion(
            CompanionFinder finder,
            MergePatch mergePatch,
            ServiceRegions regions,
            CompanionPersons persons,
            CompanionTold told) {
        this.finder = finder;
        this.mergePatch = mergePatch;
        this.regions = regions;
        this.persons = persons;
        this.told = told;
    }

    Companion edit(CallerScope scope, UUID id, JsonNode patch, ExpectedVersion expected) {
        Companion companion = finder.getForChange(scope, id);
        expected.check(companion.version());
        CompanionEdit edit = merged(companion, patch);
        Map<ProtectedField, @Nullable String> values = PersonValues.read(sent(patch.path("person"), edit.person()));
        List<String> serviceCodes = regions.checked(edit.serviceCodes());
        if (!serviceCodes.equals(companion.serviceCodes())) {
            ServiceRegions.requireCovered(scope, serviceCodes);
            companion.serve(serviceCodes);
        }
        companion.payInto(edit.person().bankCode());
        if (!values.isEmpty()) {
            persons.store(id, values);
        }
        told.edited(companion);
        return companion;
    }

    /** Jackson's own refusal reaches the platform's mappers as the cause of a {@code WebApplicationException} of status 400. */
    private CompanionEdit merged(Companion companion, JsonNode patch) {
        try {
            return mergePatch.apply(CompanionEdit.of(companion), patch, CompanionEdit.class);
        } catch (JsonProcessingException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    /** What the patch brings of the person, null for what it takes away. */
    private static Map<String, @Nullable String> sent(JsonNode patch, CompanionEdit.Person person) {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put("name", person.name());
        all.put("phone", person.phone());
        all.put("email", person.email());
        all.put("npwp", person.npwp());
        all.put("bankAccount", person.bankAccount());
        Map<String, @Nullable String> sent = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (patch.has(name)) {
                sent.put(name, value);
            }
        });
        for (String name : REQUIRED) {
            if (sent.containsKey(name) && sent.get(name) == null) {
                throw ProblemException.of(CommonProblem.INVALID_FIELDS)
                        .withFields(List.of(FieldProblem.of("/person/" + name, "REQUIRED")));
            }
        }
        return sent;
    }
}
