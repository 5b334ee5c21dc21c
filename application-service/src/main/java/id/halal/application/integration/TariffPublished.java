package id.halal.application.integration;

import id.halal.application.inspection.RegularTariffs;
import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.contracts.quota.TariffFact;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class TariffPublished implements EventHandler<TariffFact> {

    private final RegularTariffs tariffs;

    TariffPublished(RegularTariffs tariffs) {
        this.tariffs = tariffs;
    }

    @Override
    public EventType<TariffFact> type() {
        return QuotaEvents.TARIFF_PUBLISHED;
    }

    @Override
    public void handle(TariffFact data, Envelope envelope) {
        tariffs.told(data);
    }
}
