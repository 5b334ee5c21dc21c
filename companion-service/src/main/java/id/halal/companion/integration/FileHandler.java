package id.halal.companion.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.application.ApplicationFact;
import id.halal.platform.data.inbox.EventHandler;

import java.util.function.Consumer;

/** One type of fact about a file and what this service does with it. Regular files have no companion: nothing of them is kept here. */
record FileHandler(EventType<ApplicationFact> type, Consumer<ApplicationFact> effect)
        implements EventHandler<ApplicationFact> {

    @Override
    public void handle(ApplicationFact data, Envelope envelope) {
        if (data.channel().selfDeclare()) {
            effect.accept(data);
        }
    }
}
