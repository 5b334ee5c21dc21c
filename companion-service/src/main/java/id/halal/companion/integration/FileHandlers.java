package id.halal.companion.integration;

import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which fact of application-service means what here: one bean for each type. */
class FileHandlers {

    @Produces
    @Singleton
    EventHandler<ApplicationFact> drafted(FileFacts facts) {
        return new FileHandler(ApplicationEvents.DRAFTED, facts::kept);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> submitted(FileFacts facts) {
        return new FileHandler(ApplicationEvents.SUBMITTED, facts::kept);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> waitlisted(FileFacts facts) {
        return new FileHandler(ApplicationEvents.WAITLISTED, facts::kept);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> admitted(FileFacts facts) {
        return new FileHandler(ApplicationEvents.ADMITTED, facts::admitted);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> companionAccepted(FileFacts facts) {
        return new FileHandler(ApplicationEvents.COMPANION_ACCEPTED, facts::kept);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> companionReassigned(FileFacts facts) {
        return new FileHandler(ApplicationEvents.COMPANION_REASSIGNED, facts::reassigned);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> returned(FileFacts facts) {
        return new FileHandler(ApplicationEvents.RETURNED, facts::kept);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> returnedByFatwa(FileFacts facts) {
        return new FileHandler(ApplicationEvents.RETURNED_BY_FATWA, facts::kept);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> resubmitted(FileFacts facts) {
        return new FileHandler(ApplicationEvents.RESUBMITTED, facts::resubmitted);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> denied(FileFacts facts) {
        return new FileHandler(ApplicationEvents.DENIED, facts::ended);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> checkedByLp3H(FileFacts facts) {
        return new FileHandler(ApplicationEvents.CHECKED_BY_LP3H, facts::kept);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> paid(FileFacts facts) {
        return new FileHandler(ApplicationEvents.PAID, facts::kept);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> verified(FileFacts facts) {
        return new FileHandler(ApplicationEvents.VERIFIED, facts::ended);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> registered(FileFacts facts) {
        return new FileHandler(ApplicationEvents.REGISTERED, facts::ended);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> decidedHalal(FileFacts facts) {
        return new FileHandler(ApplicationEvents.DECIDED_HALAL, facts::ended);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> rejected(FileFacts facts) {
        return new FileHandler(ApplicationEvents.REJECTED, facts::ended);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> withdrawn(FileFacts facts) {
        return new FileHandler(ApplicationEvents.WITHDRAWN, facts::ended);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> cancelled(FileFacts facts) {
        return new FileHandler(ApplicationEvents.CANCELLED, facts::ended);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> archived(FileFacts facts) {
        return new FileHandler(ApplicationEvents.ARCHIVED, facts::ended);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> takenOver(FileFacts facts) {
        return new FileHandler(ApplicationEvents.TAKEN_OVER, facts::takenOver);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> certified(FileFacts facts) {
        return new FileHandler(ApplicationEvents.CERTIFIED, facts::certified);
    }

    @Produces
    @Singleton
    EventHandler<ApplicationFact> corrected(FileFacts facts) {
        return new FileHandler(ApplicationEvents.CORRECTED, facts::corrected);
    }
}
