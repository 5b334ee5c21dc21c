package id.halal.platform.web.caller;

import java.util.Optional;
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

    /**
     * Someone of an institution. A coordinator: the files, companions and businesses of one LP3H (registration number, 10 digits). An
     * auditor: the files of one inspection body, whose registration stands behind {@code lph:}, so that it can never be taken for an
     * LP3H's of the same number.
     */
    record Institution(String lp3h) implements CallerScope {

        private static final String INSPECTION_BODY = "lph:";

        public static Institution inspectionBody(String registration) {
            return new Institution(INSPECTION_BODY + registration);
        }

        /** The registration of the inspection body; empty for an LP3H. */
        public Optional<String> inspectionBody() {
            return lp3h.startsWith(INSPECTION_BODY)
                    ? Optional.of(lp3h.substring(INSPECTION_BODY.length()))
                    : Optional.empty();
        }
    }

    /** A companion (registration number): the businesses and files this person works on. */
    record Companion(String registration) implements CallerScope {}

    /** A business owner: what carries this token subject as its owner. */
    record Owner(String subject) implements CallerScope {}

    /** No person at all: an event, a job, another service. Never derived from a person's token. */
    record SystemJob(String job) implements CallerScope {}

    /** Not logged in. */
    record Public() implements CallerScope {}
}
