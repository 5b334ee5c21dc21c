package id.halal.business.registry;

import id.halal.business.person.OwnerFields;
import id.halal.business.registry.BusinessForm.AddressForm;
import id.halal.business.registry.BusinessForm.OwnerForm;
import id.halal.contracts.BusinessScale;
import id.halal.indonesia.Kbli;
import id.halal.indonesia.Nib;
import id.halal.indonesia.Nik;
import id.halal.indonesia.PhoneNumber;
import id.halal.platform.data.protect.ProtectedField;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The rules of a business' data: every broken one is named by its field, all at once. */
@Singleton
class BusinessRules {

    static final int NAME_LENGTH = 200;
    static final int STREET_LENGTH = 300;
    static final int KBLI_COUNT = 50;

    private final PlaceRules places;

    BusinessRules(PlaceRules places) {
        this.places = places;
    }

    /**
     * @param kept protected fields that may be absent, because what is stored stays
     * @throws id.halal.platform.web.problem.ProblemException 422 {@code MASKED_VALUE}, or {@code INVALID_FIELDS} with every broken rule
     */
    BusinessData check(BusinessForm form, Set<ProtectedField> kept) {
        AddressForm address = form.address() == null ? new AddressForm(null, null, null, null, null) : form.address();
        OwnerForm owner = form.owner() == null ? new OwnerForm(null, null, null, null) : form.owner();
        refuseMasks(address, owner);

        Findings findings = new Findings();
        String nib = findings.parsed("/nib", form.nib(), text -> Nib.of(text).value());
        String name = findings.text("/businessName", form.businessName(), NAME_LENGTH);
        BusinessScale scale = findings.required("/scale", form.scale());
        Long sales = form.annualSalesRupiah();
        if (sales != null && sales < 0) {
            findings.add("/annualSalesRupiah", "TOO_SMALL", 0);
        }
        List<String> kbli = kbli(form.kbli() == null ? List.of() : form.kbli(), findings);
        BusinessPlace place = places.check(address, findings);
        Map<ProtectedField, @Nullable String> personal = personal(address, owner, kept, findings);
        findings.refuse();
        return new BusinessData(
                Objects.requireNonNull(nib),
                Objects.requireNonNull(name),
                Objects.requireNonNull(scale),
                sales,
                kbli,
                Objects.requireNonNull(place),
                personal);
    }

    private static void refuseMasks(AddressForm address, OwnerForm owner) {
        Findings masks = new Findings();
        masks.mask("/address/street", address.street());
        masks.mask("/owner/name", owner.name());
        masks.mask("/owner/nik", owner.nik());
        masks.mask("/owner/phone", owner.phone());
        masks.mask("/owner/email", owner.email());
        masks.refuseMasked();
    }

    private static Map<ProtectedField, @Nullable String> personal(
            AddressForm address, OwnerForm owner, Set<ProtectedField> kept, Findings findings) {
        Map<ProtectedField, @Nullable String> personal = new LinkedHashMap<>();
        if (!isKept(OwnerFields.NAME, owner.name(), kept)) {
            personal.put(OwnerFields.NAME, findings.text("/owner/name", owner.name(), NAME_LENGTH));
        }
        if (!isKept(OwnerFields.NIK, owner.nik(), kept)) {
            personal.put(
                    OwnerFields.NIK,
                    findings.parsed(
                            "/owner/nik", owner.nik(), text -> Nik.of(text).value()));
        }
        if (!isKept(OwnerFields.PHONE, owner.phone(), kept)) {
            Function<String, String> phone = text -> PhoneNumber.of(text).value();
            personal.put(OwnerFields.PHONE, findings.parsed("/owner/phone", owner.phone(), phone));
        }
        if (!isKept(OwnerFields.STREET, address.street(), kept)) {
            personal.put(OwnerFields.STREET, findings.text("/address/street", address.street(), STREET_LENGTH));
        }
        if (!isKept(OwnerFields.EMAIL, owner.email(), kept)) {
            personal.put(OwnerFields.EMAIL, findings.email("/owner/email", owner.email()));
        }
        return personal;
    }

    private static boolean isKept(ProtectedField field, @Nullable String value, Set<ProtectedField> kept) {
        return value == null && kept.contains(field);
    }

    private static List<String> kbli(List<@Nullable String> codes, Findings findings) {
        if (codes.size() > KBLI_COUNT) {
            findings.add("/kbli", "SIZE", 0, KBLI_COUNT);
            return List.of();
        }
        List<String> checked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = findings.parsed(
                    "/kbli/" + i, codes.get(i), text -> Kbli.of(text).value());
            if (code != null && !seen.add(code)) {
                findings.add("/kbli/" + i, "KBLI_TWICE");
            } else if (code != null) {
                checked.add(code);
            }
        }
        return List.copyOf(checked);
    }
}
