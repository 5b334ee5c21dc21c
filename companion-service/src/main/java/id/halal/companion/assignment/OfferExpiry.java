package id.halal.companion.assignment;

import id.halal.companion.shared.Actor;
import id.halal.platform.data.due.DueHandler;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** An offer (subject: the assignment) has stood long enough: the next companion is asked. */
@Singleton
class OfferExpiry implements DueHandler {

    static final String KIND = "assignment-offer-expiry";

    private final AssignmentStore assignments;
    private final PlaceFile placeFile;

    OfferExpiry(AssignmentStore assignments, PlaceFile placeFile) {
        this.assignments = assignments;
        this.placeFile = placeFile;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        assignments
                .lock(subject)
                .filter(offer -> offer.status() == AssignmentStatus.OFFERED)
                .ifPresent(offer -> {
                    assignments.change(offer, AssignmentAction.EXPIRE, Actor.SYSTEM, null);
                    placeFile.offerNext(offer.applicationId());
                });
    }
}
