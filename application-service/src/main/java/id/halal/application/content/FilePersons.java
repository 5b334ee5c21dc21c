package id.halal.application.content;

import id.halal.indonesia.Masks;
import id.halal.platform.data.protect.ProtectedData;
import id.halal.platform.data.protect.ProtectedField;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/**
 * The personal data a file keeps: those of its halal supervisor, who is known nowhere else, and the street of a place of production
 * that is not at the address of the business. Everything of the owner stays in business-service.
 */
@Singleton
public class FilePersons {

    public static final ProtectedField SUPERVISOR_NIK = ProtectedField.of("halal_supervisor.nik", Masks::nik);
    public static final ProtectedField SUPERVISOR_NAME = ProtectedField.of("halal_supervisor.name", Masks::name);
    public static final ProtectedField SUPERVISOR_PHONE = ProtectedField.of("halal_supervisor.phone", Masks::phone);
    public static final ProtectedField FACILITY_STREET = ProtectedField.of("facility.street", street -> Masks.hidden());

    private final ProtectedData protectedData;

    FilePersons(ProtectedData protectedData) {
        this.protectedData = protectedData;
    }

    /** @param values null removes one */
    public void store(UUID file, UUID person, Map<ProtectedField, @Nullable String> values) {
        protectedData.store(file, file, person, values);
    }

    /** What readers of the file see; nothing is read when nothing is there. */
    public Map<ProtectedField, String> masked(UUID file, Particulars particulars) {
        boolean none = particulars.supervisor().person() == null
                && particulars.facility().streetKey() == null;
        return none
                ? Map.of()
                : protectedData.masked(file, SUPERVISOR_NIK, SUPERVISOR_NAME, SUPERVISOR_PHONE, FACILITY_STREET);
    }

    /** In full, leaving one audit row. The caller has checked scope, role and purpose, and does not keep what it gets. */
    public Map<ProtectedField, String> reveal(UUID file, @Nullable String purpose, ProtectedField... fields) {
        return protectedData.reveal(file, file, purpose, fields);
    }

    public static ProtectedField field(SupervisorField field) {
        return switch (field) {
            case NIK -> SUPERVISOR_NIK;
            case NAME -> SUPERVISOR_NAME;
            case PHONE -> SUPERVISOR_PHONE;
        };
    }
}
