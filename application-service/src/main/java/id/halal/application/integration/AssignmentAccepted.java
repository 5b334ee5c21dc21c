package id.halal.application.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.AssignmentFact;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class AssignmentAccepted implements EventHandler<AssignmentFact> {

    private final AssignmentOutcomes assignments;

    AssignmentAccepted(AssignmentOutcomes assignments) {
        this.assignments = assignments;
    }

    @Override
    public EventType<AssignmentFact> type() {
        return CompanionEvents.ASSIGNMENT_ACCEPTED;
    }

    @Override
    public void handle(AssignmentFact data, Envelope envelope) {
        assignments.accepted(data);
    }
}
