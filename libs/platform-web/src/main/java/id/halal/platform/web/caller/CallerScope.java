package id.halal.platform.web.caller;

import java.util.Set;

/**
 * The part of the world one request may see. Exactly one per request, derived from the token's roles and claims; outside it a row
 * does not exist. The same scope is set on the database transaction, where row-level security applies it a second time.
 */
public sealed interface CallerScope {

    /** Everything: national administration, auditors, BPJPH and the fatwa committee. */
    record National() implements CallerScope {}

    /** Officers: the provinces (2 digits) and regencies (4 digits) they serve; none means no row at all. */
    record Regions(Set<String> codes) implements CallerScope {
        public Regions {
            codes = Set.copyOf(codes);
        }
    }

    /** A coordinator: the files, companions and businesses of one LP3H (registration number, 10 digits). */
    record Institution(String lp3h) implements CallerScope {}

    /** A companion (registration number): the businesses and files this person works on. */
    record Companion(String registration) implements CallerScope {}

    /** A business owner: what carries this token subject as its owner. */
    record Owner(String subject) implements CallerScope {}

    /** No person at all: an event, a job, another service. Never derived from a person's token. */
    record SystemJob(String job) implements CallerScope {}

    /** Not logged in. */
    record Public() implements CallerScope {}
}
