package id.halal.platform.web.caller;

/** The realm roles, as constants for {@code @RolesAllowed}. */
public final class Role {

    public static final String NATIONAL_ADMIN = "national-admin";
    public static final String PROVINCE_OFFICER = "province-officer";
    public static final String REGENCY_OFFICER = "regency-officer";
    public static final String LP3H_COORDINATOR = "lp3h-coordinator";
    public static final String COMPANION = "companion";
    public static final String BUSINESS_OWNER = "business-owner";
    public static final String BPJPH_VERIFIER = "bpjph-verifier";
    public static final String FATWA_MEMBER = "fatwa-member";
    public static final String FATWA_CHAIR = "fatwa-chair";
    public static final String LPH_AUDITOR = "lph-auditor";
    public static final String PLUT_OFFICER = "plut-officer";
    public static final String AGENCY = "agency";
    /** Reads everything, writes nothing. */
    public static final String AUDITOR = "auditor";
    /** Other services, on {@code /internal/**} only. */
    public static final String SERVICE = "service";

    private Role() {}
}
