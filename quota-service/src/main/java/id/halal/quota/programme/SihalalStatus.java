package id.halal.quota.programme;

/** What SIHALAL calls the states of a programme (domain.md §3). */
final class SihalalStatus {

    private SihalalStatus() {}

    /**
     * @param billed the funder pays the national bill, which is issued with the verification
     * @param returned the verifier has sent it back
     * @param wasActive its code was issued once
     */
    static String of(ProgrammeStatus status, boolean billed, boolean returned, boolean wasActive) {
        return switch (status) {
            case DRAFT -> returned ? "OF2" : "OF1";
            case SUBMITTED -> "OF10";
            case VERIFIED -> billed ? "OF5" : "OF15";
            case ACTIVE -> "OF320";
            case CLOSED -> wasActive ? "OF320" : "OF290";
        };
    }
}
