package id.halal.companion.shared;

import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.caller.Caller;

import java.util.Set;

/**
 * Who does something, as history keeps it.
 *
 * @param name the token's subject, or {@code system} for events and due facts
 */
public record Actor(String name, Set<String> roles) {

    public static final Actor SYSTEM = new Actor("system", Set.of(TransitionTable.SYSTEM));

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor of(Caller caller) {
        return new Actor(caller.subject(), caller.roles());
    }
}
