package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.UUID;

/** BPJPH passes a file on: to the inspection body when its documents are complete, to the fatwa commission when it is audited. */
@Singleton
class ForwardFile {

    private final StatusChange change;

    ForwardFile(StatusChange change) {
        this.change = change;
    }

    Application acceptDocuments(UUID id, Actor actor, ExpectedVersion version) {
        return apply(id, ApplicationAction.ACCEPT_DOCUMENTS, actor, version);
    }

    Application sendToCommission(UUID id, Actor actor, ExpectedVersion version) {
        return apply(id, ApplicationAction.SEND_TO_COMMISSION, actor, version);
    }

    private Application apply(UUID id, ApplicationAction action, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        change.apply(change.require(file, action, actor, version), null);
        return file;
    }
}
