package id.halal.application.section;

import id.halal.application.content.HalalSupervisor;
import id.halal.application.content.Religion;
import id.halal.application.content.SupervisorField;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The halal supervisor (penyelia halal).
 *
 * @param nik protected, as name and phone are: shown masked, and a mask is not taken back
 * @param identityDocumentSha256 the identity card, a document of this file
 * @param trainingCertificateNumber waived for micro and small businesses
 */
@Schema(name = "SupervisorSection")
record SupervisorSection(
        @Nullable String nik,
        @Size(max = 100) @Nullable String name,
        @Nullable String phone,
        @Nullable Religion religion,
        @Size(max = 60) @Nullable String appointmentNumber,
        @PastOrPresent(message = "IN_THE_FUTURE") @Nullable LocalDate appointedOn,

        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA256_FORMAT") @Nullable
        String identityDocumentSha256,

        @Size(max = 60) @Nullable String trainingCertificateNumber) {

    /** Without the protected fields, which are not read to be written. */
    static SupervisorSection of(HalalSupervisor supervisor) {
        return new SupervisorSection(
                null,
                null,
                null,
                supervisor.religion(),
                supervisor.appointmentNumber(),
                supervisor.appointedOn(),
                supervisor.identityDocumentSha256(),
                supervisor.trainingCertificateNumber());
    }

    HalalSupervisor kept(@Nullable UUID person, Set<SupervisorField> stated) {
        return new HalalSupervisor(
                person,
                stated.isEmpty() ? null : stated,
                religion,
                appointmentNumber,
                appointedOn,
                identityDocumentSha256,
                trainingCertificateNumber);
    }

    @Nullable
    String value(SupervisorField field) {
        return switch (field) {
            case NIK -> nik;
            case NAME -> name;
            case PHONE -> phone;
        };
    }

    @Override
    public String toString() {
        return "SupervisorSection[religion=" + religion + "]";
    }
}
