package id.halal.quota.allocation;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A change of a tree on its way: nobody else moves units of the programme, and the nodes it may touch are locked.
 *
 * @param terms as they are under the lock
 * @param account the node the change begins at
 */
public record TreeChange(ProgrammeTerms terms, OpenLedger open, Account account) {

    /** Of a programme whose last day has passed while files still hold units. */
    private static final String YEAR_ENDED = "YEAR_ENDED";

    /** The node above; null for a root, and when the caller may not see it. */
    public @Nullable Account parent() {
        UUID id = account.node().parentId();
        return id == null ? null : open.find(id);
    }

    /**
     * The node above, of one who may decide on it.
     *
     * @throws ProblemException 403 when it is outside the caller's scope, 409 {@code ALLOCATION_IS_ROOT} when there is none
     */
    public Account requireParent() {
        Account parent = parent();
        if (parent != null) {
            return parent;
        }
        if (account.node().parentId() != null) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        throw ProblemException.of(AllocationError.ALLOCATION_IS_ROOT).with("allowedActions", List.of());
    }

    /** @throws ProblemException 409 {@code ILLEGAL_ACTION} once the programme is closed, or its budget year is over: no claim could use the units */
    public void requireNotOver(String action) {
        if (terms.isOver()) {
            String state = terms.isClosed() ? terms.status() : YEAR_ENDED;
            throw ProblemException.of(CommonProblem.ILLEGAL_ACTION, action, state)
                    .with("state", state)
                    .with("allowedActions", List.of());
        }
    }
}
