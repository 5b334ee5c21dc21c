package id.halal.quota.programme;

import id.halal.indonesia.PhoneNumber;
import id.halal.platform.data.protect.ProtectedData;
import id.halal.platform.data.protect.ProtectedField;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The contact persons of programmes, encrypted. */
@Singleton
class ProgrammeContacts {

    private final ProtectedData protectedData;

    ProgrammeContacts(ProtectedData protectedData) {
        this.protectedData = protectedData;
    }

    void keep(UUID programmeId, @Nullable ProgrammeContact contact) {
        if (contact == null) {
            return;
        }
        Map<ProtectedField, @Nullable String> values = new HashMap<>();
        values.put(ProgrammeContact.NAME, contact.name());
        values.put(ProgrammeContact.PHONE, PhoneNumber.of(contact.phone()).value());
        protectedData.store(programmeId, programmeId, programmeId, values);
    }

    Map<UUID, ProgrammeContact> masked(Collection<UUID> programmes) {
        Map<UUID, ProgrammeContact> contacts = new HashMap<>();
        protectedData
                .masked(programmes, ProgrammeContact.NAME, ProgrammeContact.PHONE)
                .forEach((id, values) -> contacts.put(id, contact(values)));
        return contacts;
    }

    /** Leaves one audit row. */
    ProgrammeContact revealed(UUID programmeId, @Nullable String purpose) {
        return contact(
                protectedData.reveal(programmeId, programmeId, purpose, ProgrammeContact.NAME, ProgrammeContact.PHONE));
    }

    private static ProgrammeContact contact(Map<ProtectedField, String> values) {
        return new ProgrammeContact(
                values.getOrDefault(ProgrammeContact.NAME, ""), values.getOrDefault(ProgrammeContact.PHONE, ""));
    }
}
