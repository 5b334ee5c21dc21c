package id.halal.application.filing;

import id.halal.platform.data.transition.TransitionTable;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/**
 * Who does something to a file, as history keeps it.
 *
 * @param subject token subject; for events and due facts the name of who told us
 * @param role the role it is done in
 * @param roles all roles and authorities, as the transition table knows them
 * @param companion registration number, when the caller is a companion
 * @param onBehalfOf the business whose owner consented, when it is done for someone else
 * @param consentId the consent it rests on
 */
public record Actor(
        String subject,
        String role,
        Set<String> roles,
        @Nullable String companion,
        @Nullable UUID onBehalfOf,
        @Nullable UUID consentId) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Nobody in person: another service's event, or a due date. */
    public static Actor system(String name) {
        return new Actor(name, TransitionTable.SYSTEM, Set.of(TransitionTable.SYSTEM), null, null, null);
    }

    public Actor onBehalfOf(UUID business, UUID consent) {
        return new Actor(subject, role, roles, companion, business, consent);
    }
}
