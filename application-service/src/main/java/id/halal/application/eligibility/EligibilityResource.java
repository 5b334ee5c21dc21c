package id.halal.application.eligibility;

import id.halal.application.content.ContentStore;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.PathIds;
import id.halal.application.integration.BusinessLookup;
import id.halal.application.integration.Businesses;
import id.halal.application.integration.KnownBusiness;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Tells beforehand whether a file may go the self-declare way. */
@Path("/api/v1/applications/{id}/eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class EligibilityResource {

    private final ScopedTransactions transactions;
    private final EligibilityReader reader;
    private final Messages messages;

    EligibilityResource(ScopedTransactions transactions, EligibilityReader reader, Messages messages) {
        this.transactions = transactions;
        this.reader = reader;
        this.messages = messages;
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getApplicationEligibility",
            summary =
                    "Each criterion of the rules that count for this file, and whether its facilitation code seems to fit",
            description = "Every signed-in role. Hints only: a unit is claimed by submitting.")
    public EligibilityView eligibility(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID file = PathIds.of(id);
        Locale language = messages.best(acceptLanguage);
        return transactions.read(scope -> reader.read(scope, file, language));
    }

    /** Gathers what the answer needs. */
    @Singleton
    static class EligibilityReader {

        private final ApplicationFinder finder;
        private final ContentStore contents;
        private final Businesses businesses;
        private final Eligibility eligibility;
        private final ProgrammeHints hints;
        private final DomainClock clock;

        EligibilityReader(
                ApplicationFinder finder,
                ContentStore contents,
                Businesses businesses,
                Eligibility eligibility,
                ProgrammeHints hints,
                DomainClock clock) {
            this.finder = finder;
            this.contents = contents;
            this.businesses = businesses;
            this.eligibility = eligibility;
            this.hints = hints;
            this.clock = clock;
        }

        EligibilityView read(CallerScope scope, UUID id, Locale language) {
            Application file = finder.get(scope, id);
            KnownBusiness business =
                    businesses.find(file.businessId()).orElseThrow(() -> BusinessLookup.notYet(file.businessId()));
            LocalDate date = Eligibility.dateFor(file, clock.instant());
            List<CriterionView> criteria = eligibility.answer(file, business, contents.get(id), date, language);
            return new EligibilityView(
                    date,
                    eligibility.regulation(date),
                    criteria.stream().noneMatch(criterion -> criterion.result() == CriterionResult.FAIL),
                    criteria,
                    hints.of(file, date, language));
        }
    }
}
