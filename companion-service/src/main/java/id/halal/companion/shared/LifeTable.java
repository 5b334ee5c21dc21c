package id.halal.companion.shared;

import id.halal.platform.data.transition.Transition;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;

import java.time.Instant;
import java.util.List;

/** A transition table of this service: one pathway and no guards, since what else must hold is refused with its own code. */
public final class LifeTable<S extends Enum<S>, A extends Enum<A>> {

    /** There is only one procedure here. */
    public enum Pathway {
        ALL
    }

    private final TransitionTable<Pathway, S, A, Boolean> table;

    public LifeTable(TransitionTable<Pathway, S, A, Boolean> table) {
        this.table = table;
    }

    /**
     * @param by who brought it into its status
     * @param since when
     * @throws ProblemException 403 for a role that never may; 409 {@code ILLEGAL_ACTION} with {@code state}, {@code changedBy},
     *     {@code changedAt} and {@code allowedActions}
     */
    public Transition<Pathway, S, A, Boolean> require(S from, A action, Actor actor, String by, Instant since) {
        try {
            return table.require(Pathway.ALL, from, action, actor.roles(), Boolean.TRUE);
        } catch (ProblemException refused) {
            if (refused.code() != CommonProblem.ILLEGAL_ACTION) {
                throw refused;
            }
            throw refused.with("changedBy", by).with("changedAt", since.toString());
        }
    }

    public boolean isLegal(S from, A action) {
        return table.isLegal(Pathway.ALL, from, action);
    }

    public List<String> allowedActions(S from, Actor actor) {
        return table.allowedActions(Pathway.ALL, from, actor.roles()).stream()
                .map(Enum::name)
                .toList();
    }

    public TransitionTable<Pathway, S, A, Boolean> table() {
        return table;
    }
}
