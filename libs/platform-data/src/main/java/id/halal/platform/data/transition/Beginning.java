package id.halal.platform.data.transition;

import id.halal.contracts.EventType;

import java.util.Set;

/**
 * How something may begin in a status that others reach step by step: brought in from elsewhere. It has no status before, so its key is
 * (pathway, action, target), and several targets may share an action.
 *
 * @param roles who may do it; {@link TransitionTable#SYSTEM} for jobs
 */
public record Beginning<P, S, A>(P pathway, A action, S to, EventType<?> event, Set<String> roles) {

    public Beginning {
        roles = Set.copyOf(roles);
    }
}
