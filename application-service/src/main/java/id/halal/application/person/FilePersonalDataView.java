package id.halal.application.person;

import id.halal.application.content.FilePersons;
import id.halal.platform.data.protect.ProtectedField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** As much as the purpose needs; the rest is absent. Not to be kept by whoever reads it. */
@Schema(name = "ApplicationPersonalDataView")
public record FilePersonalDataView(
        UUID applicationId,
        String purpose,
        @Nullable String supervisorNik,
        @Nullable String supervisorName,
        @Nullable String supervisorPhone,
        @Nullable String facilityStreet) {

    static FilePersonalDataView of(UUID file, FileDataPurpose purpose, Map<ProtectedField, String> values) {
        return new FilePersonalDataView(
                file,
                purpose.name(),
                values.get(FilePersons.SUPERVISOR_NIK),
                values.get(FilePersons.SUPERVISOR_NAME),
                values.get(FilePersons.SUPERVISOR_PHONE),
                values.get(FilePersons.FACILITY_STREET));
    }

    @Override
    public String toString() {
        return "FilePersonalDataView[applicationId=" + applicationId + ", purpose=" + purpose + "]";
    }
}
