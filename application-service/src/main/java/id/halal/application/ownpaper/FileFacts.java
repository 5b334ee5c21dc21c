package id.halal.application.ownpaper;

import id.halal.application.content.ApplicationContent;
import id.halal.application.filing.Application;
import id.halal.application.integration.KnownBusiness;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the papers of a file say, read in one transaction.
 *
 * @param institution name of the LP3H; "-" when none is chosen
 * @param registeredAt when BPJPH's registration was entered here
 * @param visit the recommendation of the companion, if there is one
 * @param persons the supervisor's data in full; empty unless they were asked for
 * @param missing what some paper needs and the file does not say
 */
public record FileFacts(
        Application file,
        KnownBusiness business,
        ApplicationContent content,
        String institution,
        @Nullable Instant registeredAt,
        @Nullable VisitFacts visit,
        Map<PersonFact, String> persons,
        Set<Missing> missing) {

    /** What a paper can lack; the sentence of each is {@code FILE_PAPER_MISSING_…}. */
    public enum Missing {
        PRODUCTS,
        INGREDIENTS,
        PROCESS,
        PLEDGE,
        SUPERVISOR,
        VERIFICATION,
        REGISTRATION,
        NATIONAL_MODE
    }

    /** Protected data that lie with the file itself. */
    public enum PersonFact {
        SUPERVISOR_NAME,
        SUPERVISOR_NIK,
        SUPERVISOR_PHONE,
        FACILITY_STREET
    }

    public UUID id() {
        return file.id();
    }

    /** A protected value, or a dash. */
    public String person(PersonFact fact) {
        return persons.getOrDefault(fact, "-");
    }

    /** Names and addresses are none of a log's business. */
    @Override
    public String toString() {
        return "FileFacts[" + file.id() + "]";
    }
}
