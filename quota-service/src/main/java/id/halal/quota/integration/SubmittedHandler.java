package id.halal.quota.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.platform.data.inbox.EventHandler;
import id.halal.quota.claim.ClaimIntake;
import jakarta.inject.Singleton;

import java.util.List;

/** A submission asks for a unit. */
@Singleton
class SubmittedHandler implements EventHandler<ApplicationFact> {

    private final ClaimIntake intake;

    SubmittedHandler(ClaimIntake intake) {
        this.intake = intake;
    }

    @Override
    public EventType<ApplicationFact> type() {
        return ApplicationEvents.SUBMITTED;
    }

    @Override
    public void handle(ApplicationFact data, Envelope envelope) {
        intake.receive(List.of(data));
    }

    @Override
    public void handleAll(List<Delivery<ApplicationFact>> deliveries) {
        intake.receive(deliveries.stream().map(Delivery::data).toList());
    }
}
