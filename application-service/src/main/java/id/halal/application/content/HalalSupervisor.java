package id.halal.application.content;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What is kept of the halal supervisor (penyelia halal). NIK, name and phone are protected data: they lie encrypted under
 * {@code person}, and here stands only which of them are there, so that a draft is judged without reading them.
 *
 * @param person whose key they have
 * @param stated which of them are there
 * @param trainingCertificateNumber waived for micro and small businesses
 */
public record HalalSupervisor(
        @Nullable UUID person,
        @Nullable Set<SupervisorField> stated,
        @Nullable Religion religion,
        @Nullable String appointmentNumber,
        @Nullable LocalDate appointedOn,
        @Nullable String identityDocumentSha256,
        @Nullable String trainingCertificateNumber) {

    static final HalalSupervisor EMPTY = new HalalSupervisor(null, null, null, null, null, null, null);

    public boolean states(SupervisorField field) {
        return stated != null && stated.contains(field);
    }

    /** Another file may begin with it: without the person. */
    public HalalSupervisor withoutPerson() {
        return new HalalSupervisor(
                null,
                null,
                religion,
                appointmentNumber,
                appointedOn,
                identityDocumentSha256,
                trainingCertificateNumber);
    }
}
