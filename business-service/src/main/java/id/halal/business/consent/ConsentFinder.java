package id.halal.business.consent;

import id.halal.business.registry.Businesses;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads consents and their wordings. */
@Singleton
class ConsentFinder {

    private final Businesses businesses;
    private final Consents consents;
    private final Sql sql;
    private final DomainClock clock;

    ConsentFinder(Businesses businesses, Consents consents, Sql sql, DomainClock clock) {
        this.businesses = businesses;
        this.consents = consents;
        this.sql = sql;
        this.clock = clock;
    }

    /** Newest first, 200 at most; 404 outside the scope. */
    List<ConsentView> of(CallerScope scope, UUID business) {
        businesses.get(business);
        Instant now = clock.instant();
        List<Consent> found = consents.of(business);
        Map<UUID, Map<ProtectedField, String>> witnesses = consents.witnesses(found);
        return found.stream()
                .map(consent -> consents.view(consent, witnesses, now))
                .toList();
    }

    /** Reference data, for everyone with a scope. */
    List<ConsentWordingView> wordings(CallerScope scope) {
        return sql.list(
                "select version, language, valid_from, text from consent_wording order by version desc, language desc",
                row -> new ConsentWordingView(
                        row.getString("version"),
                        row.getString("language"),
                        row.getObject("valid_from", java.time.LocalDate.class),
                        row.getString("text")));
    }
}
