package id.halal.quota.reallocation.approval;

import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.reallocation.MovedUnits;

import java.util.UUID;

/** An operation that a second person can set going. */
public interface ApprovableOperation {

    OperationKind kind();

    /**
     * Carries out what was proposed, in the approver's scope and with every check anew.
     *
     * @param request the body that was proposed
     * @throws ProblemException whatever the operation itself would be refused with by now
     */
    MovedUnits execute(CallerScope scope, UUID subject, ProposedBody request);
}
