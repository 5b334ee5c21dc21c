package id.halal.quota.programme;

import id.halal.indonesia.Masks;
import id.halal.platform.data.protect.ProtectedField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to ask about a programme. Protected: answers show it masked, unless a purpose is stated.
 *
 * @param phone 08… or +628…
 */
@Schema(name = "ProgrammeContact")
public record ProgrammeContact(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 20) String phone) {

    static final ProtectedField NAME = ProtectedField.of("programme_contact.name", Masks::name);
    static final ProtectedField PHONE = ProtectedField.of("programme_contact.phone", Masks::phone);

    @Override
    public String toString() {
        return "ProgrammeContact[masked]";
    }
}
