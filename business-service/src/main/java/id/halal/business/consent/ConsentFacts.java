package id.halal.business.consent;

import id.halal.contracts.business.ConsentFact;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;

/** The consents of a business as its events tell of them. */
@Singleton
public class ConsentFacts {

    private final Consents consents;

    ConsentFacts(Consents consents) {
        this.consents = consents;
    }

    /** Newest first, 200 at most. */
    public List<ConsentFact> of(UUID business) {
        return consents.of(business).stream().map(Consent::fact).toList();
    }
}
