package id.halal.business.consent;

import id.halal.business.registry.Business;
import id.halal.contracts.EventType;
import id.halal.contracts.business.ConsentFact;
import id.halal.indonesia.Masks;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.protect.ProtectedData;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where consents are kept. */
@Singleton
class Consents {

    /** A person of his own, not the owner. */
    private static final ProtectedField WITNESS = ProtectedField.of("consent.witness_name", Masks::name);

    private final EntityManager entities;
    private final Sql sql;
    private final ProtectedData data;
    private final Outbox outbox;

    Consents(EntityManager entities, Sql sql, ProtectedData data, Outbox outbox) {
        this.entities = entities;
        this.sql = sql;
        this.data = data;
        this.outbox = outbox;
    }

    void add(Consent consent, @Nullable String witnessName) {
        entities.persist(consent);
        entities.flush();
        if (witnessName != null) {
            data.store(consent.businessId(), consent.id(), Ids.next(), Map.of(WITNESS, witnessName));
        }
    }

    /** @throws ProblemException 404 when this business has no such consent */
    Consent get(UUID business, UUID id) {
        Consent consent = entities.find(Consent.class, id);
        if (consent == null || !consent.businessId().equals(business)) {
            throw ProblemException.notFound();
        }
        return consent;
    }

    /** Newest first. */
    List<Consent> of(UUID business) {
        return entities.createQuery("from Consent where businessId = :business order by id desc", Consent.class)
                .setParameter("business", business)
                .setMaxResults(200)
                .getResultList();
    }

    Map<UUID, Map<ProtectedField, String>> witnesses(List<Consent> consents) {
        return data.masked(consents.stream().map(Consent::id).toList(), WITNESS);
    }

    ConsentView view(Consent consent, Instant now) {
        return view(consent, witnesses(List.of(consent)), now);
    }

    ConsentView view(Consent consent, Map<UUID, Map<ProtectedField, String>> witnesses, Instant now) {
        return ConsentView.of(
                consent, witnesses.getOrDefault(consent.id(), Map.of()).get(WITNESS), now);
    }

    /** Whether another consent lets this companion go on. */
    boolean hasLive(UUID business, String companion, Instant now) {
        entities.flush();
        return sql.first("""
                        select 1 from consent where business_id = ? and companion_registration = ?
                        and revoked_at is null and valid_until > ? limit 1""", row -> true, business, companion, now).isPresent();
    }

    boolean knowsWording(String version, String language) {
        return sql.first(
                        "select 1 from consent_wording where version = ? and language = ?",
                        row -> true,
                        version,
                        language)
                .isPresent();
    }

    void tell(EventType<ConsentFact> type, Business business, Consent consent) {
        outbox.append(type, business.id(), business.regencyCode(), consent.fact());
    }
}
