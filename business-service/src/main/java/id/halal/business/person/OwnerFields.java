package id.halal.business.person;

import id.halal.indonesia.Masks;
import id.halal.platform.data.protect.ProtectedField;

import java.util.List;
import java.util.function.UnaryOperator;

/** The protected fields of a business: all of them are data of its owner. */
public final class OwnerFields {

    public static final ProtectedField NAME = ProtectedField.of("business_owner.name", Masks::name);
    /** Found again only by its blind index. */
    public static final ProtectedField NIK =
            ProtectedField.indexed("business_owner.nik", Masks::nik, UnaryOperator.identity());

    public static final ProtectedField PHONE = ProtectedField.of("business_owner.phone", Masks::phone);
    public static final ProtectedField EMAIL = ProtectedField.of("business_owner.email", value -> Masks.hidden());
    public static final ProtectedField STREET = ProtectedField.of("business.street", value -> Masks.hidden());

    public static final List<ProtectedField> ALL = List.of(NAME, NIK, PHONE, EMAIL, STREET);

    private OwnerFields() {}

    static ProtectedField[] all() {
        return ALL.toArray(ProtectedField[]::new);
    }
}
