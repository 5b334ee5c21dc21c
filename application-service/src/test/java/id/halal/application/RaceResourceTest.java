package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.SECOND_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class RaceResourceTest {

    @Inject
    Inbox inbox;

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final int SESSION_ROUNDS = 20;

    @Test
    void twoSessionsThatDecideOppositelyAreNeverBothClosed() throws Exception {
        Story template = new Story(inbox, "6472000321").registered();
        for (int round = 0; round < SESSION_ROUNDS; round++) {
            Story story = new Story(inbox);
            story.id = Copies.of(template.id);
            UUID halal = story.session(OFFICER);
            UUID reject = story.session(OFFICER);
            story.enter(OFFICER, halal, "HALAL").then().statusCode(201);
            story.enter(OFFICER, reject, "REJECT").then().statusCode(201);
            List<Response> answers = together(
                    List.of(() -> Story.close(SECOND_OFFICER, halal), () -> Story.close(SECOND_OFFICER, reject)));
            oneWinner(answers, story.id);
            assertThat(DATABASE.count(
                            "select count(*) from fatwa_session where id in (?, ?) and status = 'CLOSED'",
                            halal,
                            reject))
                    .isEqualTo(1);
        }
    }

    private static void oneWinner(List<Response> answers, UUID file) {
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        Response loser = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(loser.<String>path("code")).isEqualTo("ILLEGAL_ACTION");
        assertThat(loser.<String>path("lastChange.by")).isNotBlank();
        assertThat(DATABASE.count("select count(*) from outbox where subject = ?", file))
                .isEqualTo(1);
    }

    @Test
    void ofTenTwinsUnderOneKeyOneDraftIsMade() throws Exception {
        Story story = new Story(inbox).businessKnown();
        String key = UUID.randomUUID().toString();
        Callable<Response> draft = () -> io.restassured.RestAssured.given()
                .auth()
                .oauth2(story.companionToken())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Story.draft(story.business))
                .post("/api/v1/applications");
        List<Response> answers = together(Collections.nCopies(10, draft));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
        assertThat(DATABASE.count("select count(*) from application where business_id = ?", story.business))
                .isEqualTo(1);
    }

    private static List<Response> together(List<Callable<Response>> requests) throws Exception {
        CyclicBarrier start = new CyclicBarrier(requests.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            List<Future<Response>> running = requests.stream()
                    .map(request -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            List<Response> answers = new java.util.ArrayList<>();
            for (Future<Response> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
