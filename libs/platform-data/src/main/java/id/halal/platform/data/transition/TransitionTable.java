package id.halal.platform.data.transition;

import id.halal.contracts.EventType;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The only way a status changes. Immutable; key is (pathway, status, action), and every key has one target: a choice is two actions.
 *
 * @param <P> pathway
 * @param <S> status
 * @param <A> action
 * @param <C> what the guards look at
 */
public final class TransitionTable<P extends Enum<P>, S extends Enum<S>, A extends Enum<A>, C> {

    /** The role of nobody: events of other services and due facts. */
    public static final String SYSTEM = "system";

    private record Key(Object pathway, Object from, Object action) {}

    private final Map<Key, Transition<P, S, A, C>> rows;
    private final List<Beginning<P, S, A>> beginnings;

    private TransitionTable(Map<Key, Transition<P, S, A, C>> rows, List<Beginning<P, S, A>> beginnings) {
        this.rows = Map.copyOf(rows);
        this.beginnings = List.copyOf(beginnings);
    }

    public static <P extends Enum<P>, S extends Enum<S>, A extends Enum<A>, C> Builder<P, S, A, C> builder() {
        return new Builder<>();
    }

    /**
     * The row for this action, with role and guards checked.
     *
     * @param roles the caller's roles, or only {@link #SYSTEM}
     * @throws ProblemException 403 when the caller's role may never do this on this pathway, 409 {@code ILLEGAL_ACTION} with {@code state}
     *     and {@code allowedActions} when not in this status, and whatever a guard throws
     */
    public Transition<P, S, A, C> require(P pathway, S from, A action, Set<String> roles, C context) {
        boolean mayEver = rows.values().stream()
                .filter(row -> row.pathway() == pathway && row.action() == action)
                .anyMatch(row -> row.roles().stream().anyMatch(roles::contains));
        boolean exists = rows.values().stream().anyMatch(row -> row.pathway() == pathway && row.action() == action);
        if (exists && !mayEver) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        Transition<P, S, A, C> row = rows.get(new Key(pathway, from, action));
        if (row == null || row.roles().stream().noneMatch(roles::contains)) {
            throw illegal(pathway, from, action, roles);
        }
        row.guards().forEach(guard -> guard.check().accept(context));
        return row;
    }

    public boolean isLegal(P pathway, S from, A action) {
        return rows.containsKey(new Key(pathway, from, action));
    }

    /** What these roles may do now, in the order the actions are declared. */
    public List<A> allowedActions(P pathway, S from, Set<String> roles) {
        return rows.values().stream()
                .filter(row -> row.pathway() == pathway && row.from() == from)
                .filter(row -> row.roles().stream().anyMatch(roles::contains))
                .map(Transition::action)
                .sorted()
                .toList();
    }

    public Collection<Transition<P, S, A, C>> rows() {
        return rows.values();
    }

    /**
     * The beginning in this status, with the role checked.
     *
     * @throws ProblemException 403 when none of these roles may do it, 409 {@code ILLEGAL_ACTION} when nothing begins there
     */
    public Beginning<P, S, A> requireBeginning(P pathway, A action, S to, Set<String> roles) {
        Beginning<P, S, A> found = beginnings.stream()
                .filter(one -> one.pathway() == pathway && one.action() == action && one.to() == to)
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CommonProblem.ILLEGAL_ACTION, action.name(), to.name()));
        if (found.roles().stream().noneMatch(roles::contains)) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        return found;
    }

    public List<Beginning<P, S, A>> beginnings() {
        return beginnings;
    }

    private ProblemException illegal(P pathway, S from, A action, Set<String> roles) {
        return ProblemException.of(CommonProblem.ILLEGAL_ACTION, action.name(), from.name())
                .with("state", from.name())
                .with(
                        "allowedActions",
                        allowedActions(pathway, from, roles).stream()
                                .map(Enum::name)
                                .toList());
    }

    /** Collects rows; a doubled key is a mistake in the table and refused at once. */
    public static final class Builder<P extends Enum<P>, S extends Enum<S>, A extends Enum<A>, C> {

        private final Map<Key, Transition<P, S, A, C>> rows = new LinkedHashMap<>();
        private final List<Beginning<P, S, A>> beginnings = new ArrayList<>();

        private Builder() {}

        /** The same row on several pathways, without a condition. */
        public Builder<P, S, A, C> row(
                Collection<P> pathways, S from, A action, S to, EventType<?> event, Set<String> roles) {
            return row(pathways, from, action, to, event, roles, List.of());
        }

        /** The same row on several pathways. */
        public Builder<P, S, A, C> row(
                Collection<P> pathways,
                S from,
                A action,
                S to,
                EventType<?> event,
                Set<String> roles,
                List<Guard<C>> guards) {
            for (P pathway : pathways) {
                Transition<P, S, A, C> row = new Transition<>(pathway, from, action, to, event, roles, guards);
                if (rows.put(new Key(pathway, from, action), row) != null) {
                    throw new IllegalStateException("two rows for " + pathway + " " + from + " " + action);
                }
            }
            return this;
        }

        /** Something may begin in this status. */
        public Builder<P, S, A, C> beginning(
                Collection<P> pathways, A action, S to, EventType<?> event, Set<String> roles) {
            for (P pathway : pathways) {
                if (beginnings.stream()
                        .anyMatch(one -> one.pathway() == pathway && one.action() == action && one.to() == to)) {
                    throw new IllegalStateException("two beginnings for " + pathway + " " + action + " " + to);
                }
                beginnings.add(new Beginning<>(pathway, action, to, event, roles));
            }
            return this;
        }

        public TransitionTable<P, S, A, C> build() {
            return new TransitionTable<>(rows, beginnings);
        }
    }
}
