package id.halal.quota.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.CertifiedElsewhereFact;
import id.halal.platform.data.inbox.EventHandler;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

/**
 * Remembers businesses certified outside the platform: their next claim is denied. A claim they have already ends by its application's
 * own event.
 */
@Singleton
class CertifiedElsewhereHandler implements EventHandler<CertifiedElsewhereFact> {

    private final Sql sql;
    private final BusinessProjection businesses;

    CertifiedElsewhereHandler(Sql sql, BusinessProjection businesses) {
        this.sql = sql;
        this.businesses = businesses;
    }

    @Override
    public EventType<CertifiedElsewhereFact> type() {
        return BusinessEvents.CERTIFIED_ELSEWHERE;
    }

    @Override
    public void handle(CertifiedElsewhereFact data, Envelope envelope) {
        sql.update("""
                insert into certified_elsewhere (business_id, learned_at) values (?, ?)
                on conflict (business_id) do nothing""", data.businessId(), envelope.time());
        businesses.certifiedElsewhere(data.businessId());
    }
}
