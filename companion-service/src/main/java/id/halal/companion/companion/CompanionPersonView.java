package id.halal.companion.companion;

import id.halal.platform.data.protect.ProtectedField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A companion's personal data: masked, except where they were asked for with a purpose. Never logged. */
@Schema(name = "CompanionPersonView")
public record CompanionPersonView(
        @Nullable String name,
        @Nullable String nik,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String npwp,
        @Nullable String bankCode,
        @Nullable String bankAccount) {

    static CompanionPersonView of(Map<ProtectedField, String> values, @Nullable String bankCode) {
        return new CompanionPersonView(
                values.get(CompanionFields.NAME),
                values.get(CompanionFields.NIK),
                values.get(CompanionFields.PHONE),
                values.get(CompanionFields.EMAIL),
                values.get(CompanionFields.NPWP),
                bankCode,
                values.get(CompanionFields.BANK_ACCOUNT));
    }

    @Override
    public String toString() {
        return "CompanionPersonView[•••]";
    }
}
