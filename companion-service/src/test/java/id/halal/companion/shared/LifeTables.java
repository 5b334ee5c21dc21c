package id.halal.companion.shared;

import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.problem.ProblemException;
import org.assertj.core.api.SoftAssertions;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Walks every pair of status and action of a table: what is not expected to be legal must be refused with what is. */
public final class LifeTables {

    private static final Instant SINCE = Instant.parse("2025-04-16T03:00:00Z");

    private LifeTables() {}

    /**
     * Checks all pairs.
     *
     * @param legal {@code STATUS ACTION} to the target
     */
    public static <S extends Enum<S>, A extends Enum<A>> void check(
            LifeTable<S, A> table, Class<S> statuses, Class<A> actions, Map<String, String> legal) {
        SoftAssertions softly = new SoftAssertions();
        Set<String> seen = new HashSet<>();
        for (S status : statuses.getEnumConstants()) {
            for (A action : actions.getEnumConstants()) {
                String pair = status + " " + action;
                softly.assertThat(outcome(table, status, action)).as(pair).isEqualTo(legal.getOrDefault(pair, "409"));
                softly.assertThat(table.isLegal(status, action)).as(pair).isEqualTo(legal.containsKey(pair));
                seen.add(pair);
            }
        }
        softly.assertThat(seen).containsAll(legal.keySet());
        softly.assertAll();
    }

    private static <S extends Enum<S>, A extends Enum<A>> String outcome(LifeTable<S, A> table, S status, A action) {
        try {
            return table.require(status, action, everyone(table), "somebody", SINCE)
                    .to()
                    .name();
        } catch (ProblemException refused) {
            boolean complete = refused.extensions().containsKey("allowedActions")
                    && status.name().equals(refused.extensions().get("state"))
                    && "somebody".equals(refused.extensions().get("changedBy"))
                    && SINCE.toString().equals(refused.extensions().get("changedAt"));
            return complete ? String.valueOf(refused.status()) : "a refusal that does not say why";
        }
    }

    private static <S extends Enum<S>, A extends Enum<A>> Actor everyone(LifeTable<S, A> table) {
        Set<String> roles = new HashSet<>(Set.of(TransitionTable.SYSTEM));
        table.table().rows().forEach(row -> roles.addAll(row.roles()));
        return new Actor("somebody", roles);
    }
}
