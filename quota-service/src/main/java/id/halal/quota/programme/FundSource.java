package id.halal.quota.programme;

/** Where the money comes from, as SIHALAL lists it. */
enum FundSource {
    APBN,
    APBD,
    PARTNERSHIP,
    GRANT,
    REVOLVING,
    OTHER
}
