package id.halal.application.draft;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.Ingredient;
import id.halal.application.content.ProductType;
import id.halal.application.content.RegistrationKind;
import id.halal.application.filing.Application;
import id.halal.application.filing.DraftHead;
import id.halal.application.filing.Registration;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rules a single annotation cannot say, each naming the field it is about. */
@Singleton
public class DraftRules {

    private final Regions regions;
    private final DevelopedCertificates certificates;

    DraftRules(Regions regions, DevelopedCertificates certificates) {
        this.regions = regions;
        this.certificates = certificates;
    }

    /** @throws ProblemException 422 {@code INVALID_FIELDS} */
    public DraftHead head(DraftDocument draft, UUID business) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (ProductType.find(draft.productTypeCode()).isEmpty()) {
            wrong.add(FieldProblem.of("/productTypeCode", "PRODUCT_TYPE_UNKNOWN"));
        }
        if (!draft.channel().facilitated() && draft.facilitationCode() != null) {
            wrong.add(FieldProblem.of("/facilitationCode", "FACILITATION_CODE_NOT_USED"));
        }
        doubledNames(draft.content().products(), wrong);
        development(draft, business, wrong);
        RegionCode regency = regency(draft.facility(), "/facility", wrong);
        if (!wrong.isEmpty() || regency == null) {
            throw ProblemException.invalid(wrong);
        }
        return new DraftHead(
                draft.channel(),
                draft.facilitationCode(),
                draft.lp3hRegistration(),
                new Registration(draft.productTypeCode(), draft.kind(), draft.developedCertificateNumber()),
                regency,
                draft.facility().districtCode());
    }

    /**
     * The file with another place of production.
     *
     * @throws ProblemException 422 {@code INVALID_FIELDS} with pointers into the facility
     */
    public DraftHead place(Application file, DraftDocument draft) {
        List<FieldProblem> wrong = new ArrayList<>();
        RegionCode regency = regency(draft.facility(), "", wrong);
        if (regency == null || !wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return new DraftHead(
                file.channel(),
                file.facilitationCode(),
                file.lp3h(),
                file.registration(),
                regency,
                draft.facility().districtCode());
    }

    private void development(DraftDocument draft, UUID business, List<FieldProblem> wrong) {
        String number = draft.developedCertificateNumber();
        if (number == null) {
            return;
        }
        if (draft.kind() == RegistrationKind.NEW) {
            wrong.add(FieldProblem.of("/developedCertificateNumber", "DEVELOPED_CERTIFICATE_NOT_USED"));
            return;
        }
        certificates
                .problem(number, business)
                .ifPresent(problem -> wrong.add(FieldProblem.of("/developedCertificateNumber", problem)));
    }

    private @Nullable RegionCode regency(FacilityRequest facility, String at, List<FieldProblem> wrong) {
        Optional<RegionCode> regency = existing(facility.regencyCode(), RegionCode.Level.REGENCY);
        if (regency.isEmpty()) {
            wrong.add(FieldProblem.of(at + "/regencyCode", "REGENCY_UNKNOWN"));
        }
        String district = facility.districtCode();
        if (district != null
                && existing(district, RegionCode.Level.DISTRICT)
                        .filter(code -> regency.isEmpty() || regency.get().contains(code))
                        .isEmpty()) {
            wrong.add(FieldProblem.of(at + "/districtCode", "DISTRICT_UNKNOWN"));
        }
        return regency.orElse(null);
    }

    private Optional<RegionCode> existing(String code, RegionCode.Level level) {
        return RegionCode.parse(code).filter(region -> region.level() == level).filter(regions::exists);
    }

    /** @throws ProblemException 422 {@code INVALID_FIELDS} with {@code PRODUCT_NAME_DOUBLED} */
    public void namedOnce(List<HalalProduct> products) {
        List<FieldProblem> wrong = new ArrayList<>();
        doubledNames(products, wrong);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    /** One registration is for one name each; a name that stands twice is a slip, or a merged variant. */
    private static void doubledNames(List<HalalProduct> products, List<FieldProblem> wrong) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < products.size(); i++) {
            HalalProduct product = products.get(i);
            String name = product.name().strip().toLowerCase(Locale.ROOT);
            String brand =
                    product.brand() == null ? "" : product.brand().strip().toLowerCase(Locale.ROOT);
            if (!seen.add(name + "\n" + brand)) {
                wrong.add(FieldProblem.of("/products/" + i + "/name", "PRODUCT_NAME_DOUBLED"));
            }
        }
    }

    /**
     * A product is made of ingredients this file lists.
     *
     * @throws ProblemException 422 {@code INVALID_FIELDS} with {@code INGREDIENT_UNKNOWN}
     */
    public void linked(List<HalalProduct> products, List<Ingredient> ingredients) {
        Set<UUID> there = ingredients.stream()
                .map(Ingredient::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<FieldProblem> wrong = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            List<UUID> used = products.get(i).usedIngredients();
            for (int j = 0; j < used.size(); j++) {
                if (!there.contains(used.get(j))) {
                    wrong.add(FieldProblem.of("/products/" + i + "/ingredientIds/" + j, "INGREDIENT_UNKNOWN"));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    /**
     * A claim was matched on these; while a unit is held they stay.
     *
     * @throws ProblemException 422 {@code INVALID_FIELDS} with {@code FIXED_AFTER_GRANT}
     */
    public void unchanged(Application file, DraftHead head) {
        List<FieldProblem> wrong = new ArrayList<>();
        fixed(wrong, "/channel", file.channel(), head.channel());
        fixed(wrong, "/facilitationCode", file.facilitationCode(), head.facilitationCode());
        fixed(wrong, "/lp3hRegistration", file.lp3h(), head.lp3h());
        fixed(
                wrong,
                "/facility/regencyCode",
                file.facility().regencyCode(),
                head.regency().value());
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private static void fixed(
            List<FieldProblem> wrong, String pointer, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            wrong.add(FieldProblem.of(pointer, "FIXED_AFTER_GRANT"));
        }
    }

    /**
     * What a file needs before it is handed in, whoever does it.
     *
     * @throws ProblemException 422 {@code INVALID_FIELDS}
     */
    void complete(Application file, ApplicationContent content, boolean byCompanion) {
        List<FieldProblem> missing = new ArrayList<>();
        required(missing, "/products", !content.products().isEmpty());
        required(missing, "/ingredients", !content.ingredients().isEmpty());
        String process = content.processNarrative().process();
        required(missing, "/processNarrative/process", process != null && !process.isBlank());
        String developed = file.registration().developedCertificate();
        if (file.registration().kind() == RegistrationKind.DEVELOPMENT) {
            required(missing, "/developedCertificateNumber", developed != null);
        }
        required(missing, "/facilitationCode", !file.channel().facilitated() || file.facilitationCode() != null);
        boolean needsLp3h = file.channel().selfDeclare() && !file.channel().facilitated() && !byCompanion;
        required(missing, "/lp3hRegistration", !needsLp3h || file.lp3h() != null);
        if (developed != null) {
            // It may have been revoked since the draft was written.
            certificates
                    .problem(developed, file.businessId())
                    .ifPresent(problem -> missing.add(FieldProblem.of("/developedCertificateNumber", problem)));
        }
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
    }

    private static void required(List<FieldProblem> missing, String pointer, boolean there) {
        if (!there) {
            missing.add(FieldProblem.of(pointer, "REQUIRED"));
        }
    }
}
