package id.halal.application.integration;

import id.halal.application.inspection.RegularTariffs;
import id.halal.application.registration.SelfDeclareTariffs;
import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.contracts.quota.TariffFact;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class TariffPublished implements EventHandler<TariffFact> {

    private final RegularTariffs regular;
    private final SelfDeclareTariffs selfDeclare;

    TariffPublished(RegularTariffs regular, SelfDeclareTariffs selfDeclare) {
        this.regular = regular;
        this.selfDeclare = selfDeclare;
    }

    @Override
    public EventType<TariffFact> type() {
        return QuotaEvents.TARIFF_PUBLISHED;
    }

    @Override
    public void handle(TariffFact data, Envelope envelope) {
        regular.told(data);
        selfDeclare.told(data);
    }
}
