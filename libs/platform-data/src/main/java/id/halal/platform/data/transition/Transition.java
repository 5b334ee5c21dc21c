package id.halal.platform.data.transition;

import id.halal.contracts.EventType;

import java.util.List;
import java.util.Set;

/**
 * One row of a transition table: on this pathway, from this status, this action leads to that status and tells this event.
 *
 * @param pathway which procedure the row belongs to, e.g. a channel
 * @param roles who may do it; {@link TransitionTable#SYSTEM} for events and due facts
 */
public record Transition<P, S, A, C>(
        P pathway, S from, A action, S to, EventType<?> event, Set<String> roles, List<Guard<C>> guards) {

    public Transition {
        roles = Set.copyOf(roles);
        guards = List.copyOf(guards);
    }
}
