package id.halal.contracts;

/** How an application travels and who pays: the four channels of SIHALAL. */
public enum Channel {
    REGULAR_SELF_PAID("CH001", false, false),
    REGULAR_FACILITATED("CH002", false, true),
    SELF_DECLARE_FACILITATED("CH003", true, true),
    SELF_DECLARE_SELF_PAID("CH004", true, false);

    private final String sihalalCode;
    private final boolean selfDeclare;
    private final boolean facilitated;

    Channel(String sihalalCode, boolean selfDeclare, boolean facilitated) {
        this.sihalalCode = sihalalCode;
        this.selfDeclare = selfDeclare;
        this.facilitated = facilitated;
    }

    public String sihalalCode() {
        return sihalalCode;
    }

    public boolean selfDeclare() {
        return selfDeclare;
    }

    /** Whether a programme pays, so that a submission needs a unit of its quota. */
    public boolean facilitated() {
        return facilitated;
    }
}
