package id.halal.application.eligibility;

/**
 * The criteria a rule set may ask. Their sentences are in the message files under {@code ELIGIBILITY_<name>}; {@code {0}} is the bound.
 */
public enum Criterion {
    NIB,
    SCALE,
    ANNUAL_SALES,
    PRODUCING_YEARS,
    PRODUCTION_SITES,
    OUTLETS,
    SEPARATE_PLACE,
    INGREDIENTS,
    NO_HAZARDOUS_MATERIAL,
    NO_SLAUGHTERED_CONTENT,
    SIMPLE_PROCESS,
    PRESERVATION,
    /** The annex lists details below the type; of meat most are excluded, so there the companion must look. */
    PRODUCT_TYPE,
    /** Counts every name with its variants; the bound is that of the product's type. */
    PRODUCT_NAMES,
    NOT_CERTIFIED_ELSEWHERE;

    /** Under this key its sentence stands in the message files. */
    public String messageKey() {
        return "ELIGIBILITY_" + name();
    }
}
