package id.halal.application.content;

import id.halal.platform.data.protect.ProtectedField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/** The halal supervisor as readers of the file see it: NIK, name and phone masked. */
@Schema(name = "HalalSupervisorView")
public record SupervisorView(
        @Nullable String nik,
        @Nullable String name,
        @Nullable String phone,
        @Nullable Religion religion,
        @Nullable String appointmentNumber,
        @Nullable LocalDate appointedOn,
        @Nullable String identityDocumentSha256,
        @Nullable String trainingCertificateNumber) {

    static SupervisorView of(HalalSupervisor supervisor, Map<ProtectedField, String> masked) {
        return new SupervisorView(
                masked.get(FilePersons.SUPERVISOR_NIK),
                masked.get(FilePersons.SUPERVISOR_NAME),
                masked.get(FilePersons.SUPERVISOR_PHONE),
                supervisor.religion(),
                supervisor.appointmentNumber(),
                supervisor.appointedOn(),
                supervisor.identityDocumentSha256(),
                supervisor.trainingCertificateNumber());
    }
}
