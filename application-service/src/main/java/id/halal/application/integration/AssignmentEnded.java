package id.halal.application.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.AssignmentFact;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class AssignmentEnded implements EventHandler<AssignmentFact> {

    private final AssignmentOutcomes assignments;

    AssignmentEnded(AssignmentOutcomes assignments) {
        this.assignments = assignments;
    }

    @Override
    public EventType<AssignmentFact> type() {
        return CompanionEvents.ASSIGNMENT_ENDED;
    }

    @Override
    public void handle(AssignmentFact data, Envelope envelope) {
        assignments.ended(data);
    }
}
