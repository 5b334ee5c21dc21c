package id.halal.quota.programme;

/** Who pays, and so how a programme begins. */
enum ProgrammePathway {
    /** A region runs it from its own budget: it may begin straight from the draft. */
    SELF_RUN,
    /** The funder pays the programme bill: verified by a second person, billed, paid, and only then active. */
    BILLED
}
