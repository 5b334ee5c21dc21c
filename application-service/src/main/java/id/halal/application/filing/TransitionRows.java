package id.halal.application.filing;

import id.halal.application.filing.ApplicationTransitions.Attempt;
import id.halal.contracts.Channel;
import id.halal.contracts.EventType;
import id.halal.contracts.application.ApplicationFact;
import id.halal.platform.data.transition.Guard;
import id.halal.platform.data.transition.TransitionTable;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The table while its rows are written: each for several channels, with a guard or without. */
record TransitionRows(TransitionTable.Builder<Channel, ApplicationStatus, ApplicationAction, Attempt> table) {

    void add(
            Collection<Channel> channels,
            ApplicationStatus from,
            ApplicationAction action,
            ApplicationStatus to,
            EventType<ApplicationFact> event,
            Set<String> roles) {
        table.row(channels, from, action, to, event, roles);
    }

    void guarded(
            Collection<Channel> channels,
            ApplicationStatus from,
            ApplicationAction action,
            ApplicationStatus to,
            EventType<ApplicationFact> event,
            Set<String> roles,
            Guard<Attempt> guard) {
        table.row(channels, from, action, to, event, roles, List.of(guard));
    }
}
