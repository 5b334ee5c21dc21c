package id.halal.business.person;

import id.halal.platform.data.protect.ProtectedField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** An owner's data in full, as much as the purpose needs; the rest is absent. Not to be kept by whoever reads it. */
@Schema(name = "BusinessPersonalDataView")
public record PersonalDataView(
        UUID businessId,
        String purpose,
        @Nullable String name,
        @Nullable String nik,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street) {

    static PersonalDataView of(UUID business, Purpose purpose, Map<ProtectedField, String> values) {
        return new PersonalDataView(
                business,
                purpose.name(),
                values.get(OwnerFields.NAME),
                values.get(OwnerFields.NIK),
                values.get(OwnerFields.PHONE),
                values.get(OwnerFields.EMAIL),
                values.get(OwnerFields.STREET));
    }

    @Override
    public String toString() {
        return "PersonalDataView[businessId=" + businessId + ", purpose=" + purpose + "]";
    }
}
