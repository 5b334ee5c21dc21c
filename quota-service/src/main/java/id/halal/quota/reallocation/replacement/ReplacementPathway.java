package id.halal.quota.reallocation.replacement;

/** All replacements take the same way. */
enum ReplacementPathway {
    SUCCESSION
}
