package id.halal.companion.companion;

import id.halal.indonesia.Masks;
import id.halal.platform.data.protect.ProtectedField;

import java.util.List;
import java.util.function.UnaryOperator;

/** The personal data we keep of a companion. */
final class CompanionFields {

    static final ProtectedField NAME = ProtectedField.of("companion.name", Masks::name);
    /** Values are digits only, so they need no normalising; the migration makes their digest unique. */
    static final ProtectedField NIK = ProtectedField.indexed("companion.nik", Masks::nik, UnaryOperator.identity());

    static final ProtectedField PHONE = ProtectedField.of("companion.phone", Masks::phone);
    static final ProtectedField EMAIL = ProtectedField.of("companion.email", value -> Masks.hidden());
    static final ProtectedField NPWP = ProtectedField.of("companion.npwp", Masks::npwp);
    static final ProtectedField BANK_ACCOUNT = ProtectedField.of("companion.bank_account", value -> Masks.hidden());

    static final List<ProtectedField> ALL = List.of(NAME, NIK, PHONE, EMAIL, NPWP, BANK_ACCOUNT);

    private CompanionFields() {}

    static ProtectedField[] all() {
        return ALL.toArray(ProtectedField[]::new);
    }
}
