package id.halal.testkit.arch;

import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemCode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each rule is shown a planted offender: a guard that cannot fail guards nothing. */
class HouseRulesTest {

    @Test
    void anEndpointWithoutARoleIsCaught() {
        assertThatThrownBy(() -> HouseRules.ofClasses(Unguarded.class).endpointsAreGuarded())
                .hasMessageContaining("Unguarded.list")
                .hasMessageContaining("names no role");
    }

    @Test
    void anEndpointWithoutAScopeIsCaught() {
        assertThatThrownBy(() -> HouseRules.ofClasses(Unscoped.class).endpointsAreGuarded())
                .hasMessageContaining("Unscoped.list")
                .hasMessageContaining("has no scope");
    }

    @Test
    void guardedAndPublicEndpointsPass() {
        assertThatCode(() -> HouseRules.ofClasses(Guarded.class, Open.class).endpointsAreGuarded())
                .doesNotThrowAnyException();
    }

    @Test
    void aFinderWithoutTheScopeIsCaught() {
        assertThatThrownBy(() -> HouseRules.ofClasses(BlindFinder.class).findersTakeTheScope())
                .hasMessageContaining("BlindFinder.byName")
                .hasMessageNotContaining("BlindFinder.byScope");
    }

    @Test
    void aRequestThatTakesTheWorkerRoleIsCaught() {
        assertThatThrownBy(() -> HouseRules.ofClasses(Sneaky.class).workerRoleStaysInside())
                .hasMessageContaining("Sneaky");
        assertThatCode(() -> HouseRules.ofClasses(NightlyJob.class).workerRoleStaysInside())
                .doesNotThrowAnyException();
    }

    @Test
    void anAnnotatedTransactionIsCaught() {
        assertThatThrownBy(() -> HouseRules.ofClasses(Annotated.class).transactionsCarryAScope())
                .hasMessageContaining("Annotated");
    }

    @Test
    void theWallClockIsCaught() {
        assertThatThrownBy(() -> HouseRules.ofClasses(WallClock.class).timeIsInjected())
                .hasMessageContaining("WallClock");
    }

    @Test
    void aCodeWithoutASentenceIsCaught() {
        assertThatThrownBy(() -> HouseRules.ofClasses(Mute.class).everyProblemSpeaks())
                .hasMessageContaining("SAYS_NOTHING");
    }

    static class Unguarded {
        Caller caller;

        @GET
        public void list() {}
    }

    static class Unscoped {
        @GET
        @RolesAllowed("auditor")
        public void list() {}
    }

    static class Guarded {
        Caller caller;

        @GET
        @RolesAllowed("auditor")
        public void list() {}
    }

    static class Open {
        @GET
        @PermitAll
        public void list() {}
    }

    static class BlindFinder {
        void byName(String name) {}

        void byScope(CallerScope scope) {}
    }

    static class Sneaky {
        WorkerTransactions transactions;
    }

    static class NightlyJob {
        WorkerTransactions transactions;
    }

    static class Annotated {
        @Transactional
        void work() {}
    }

    static class WallClock {
        Instant late() {
            return Instant.now();
        }
    }

    enum Mute implements ProblemCode {
        SAYS_NOTHING;

        @Override
        public int status() {
            return 422;
        }
    }
}
