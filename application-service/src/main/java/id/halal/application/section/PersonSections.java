package id.halal.application.section;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.application.content.ApplicationContent;
import id.halal.application.content.FacilityDetails;
import id.halal.application.content.FilePersons;
import id.halal.application.content.HalalSupervisor;
import id.halal.application.content.SupervisorField;
import id.halal.application.filing.DraftHead;
import id.halal.indonesia.Nik;
import id.halal.indonesia.PhoneNumber;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.data.time.Ids;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The two sections with protected fields. */
final class PersonSections {

    private PersonSections() {}

    static SectionEdit supervisor(DraftHead head, ApplicationContent before, SupervisorSection merged, JsonNode sent) {
        HalalSupervisor current = before.particulars().supervisor();
        Set<SupervisorField> stated = EnumSet.noneOf(SupervisorField.class);
        if (current.stated() != null) {
            stated.addAll(current.stated());
        }
        ProtectedPatch patch = new ProtectedPatch(sent);
        Map<ProtectedField, @Nullable String> personal = new HashMap<>();
        for (SupervisorField field : SupervisorField.values()) {
            if (!patch.names(field.label())) {
                continue;
            }
            String value = patch.value(field.label(), merged.value(field), text -> parsed(field, text));
            personal.put(FilePersons.field(field), value);
            if (value == null) {
                stated.remove(field);
            } else {
                stated.add(field);
            }
        }
        patch.refuse();
        UUID person = personal.isEmpty() || current.person() != null ? current.person() : Ids.next();
        return new SectionEdit(
                head,
                before.with(before.particulars().with(merged.kept(person, stated))),
                personal.isEmpty() ? null : person,
                personal);
    }

    private static String parsed(SupervisorField field, String text) {
        return switch (field) {
            case NIK -> Nik.of(text).value();
            case NAME -> text;
            case PHONE -> PhoneNumber.of(text).value();
        };
    }

    static SectionEdit facility(DraftHead head, ApplicationContent before, FacilitySection merged, JsonNode sent) {
        FacilityDetails current = before.particulars().facility();
        ProtectedPatch patch = new ProtectedPatch(sent);
        if (!patch.names("street")) {
            return SectionEdit.of(head, before.with(before.particulars().with(merged.details(current.streetKey()))));
        }
        String street = patch.value("street", merged.street(), text -> text);
        patch.refuse();
        UUID person = current.streetKey() == null ? Ids.next() : current.streetKey();
        Map<ProtectedField, @Nullable String> personal = new HashMap<>();
        personal.put(FilePersons.FACILITY_STREET, street);
        return new SectionEdit(
                head,
                before.with(before.particulars().with(merged.details(street == null ? null : person))),
                street == null && current.streetKey() == null ? null : person,
                personal);
    }
}
