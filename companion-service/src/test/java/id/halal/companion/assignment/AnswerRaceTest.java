package id.halal.companion.assignment;

import id.halal.companion.FileEvents;
import id.halal.companion.World;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.RepeatedTest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static id.halal.companion.World.SAMARINDA;
import static org.assertj.core.api.Assertions.assertThat;

/** Two opposite, or two equal, answers at once: one wins, the other is told. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "companion"),
        restrictToAnnotatedClass = false)
class AnswerRaceTest {

    @Inject
    Inbox inbox;

    @RepeatedTest(10)
    void oneOfThreeAnswersWins() throws Exception {
        String lp3h = World.lp3h();
        World.Registered companion = World.active(lp3h, SAMARINDA);
        FileEvents file = FileEvents.of(lp3h);
        file.admitted(inbox);
        String path = "/api/v1/assignments/"
                + World.DATABASE
                        .rows("select id from assignment where application_id = ?", file.id())
                        .getFirst()
                        .get("id");
        Callable<Integer> accept =
                () -> companion.asCaller().post(path + "/acceptance").statusCode();
        Callable<Integer> refuse = () -> companion
                .asCaller()
                .body(Map.of("reason", "jauh"))
                .post(path + "/refusal")
                .statusCode();

        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            List<Integer> answers = pool.invokeAll(List.of(accept, refuse, accept)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409, 409);
        }
        assertThat(World.told(file.id())).hasSize(2);
        assertThat(World.DATABASE.count(
                        "select count(*) from status_change s join assignment a on a.id = s.subject_id where a.application_id = ?",
                        file.id()))
                .isEqualTo(2);
    }
}
