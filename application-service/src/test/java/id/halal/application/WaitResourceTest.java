package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class WaitResourceTest {

    @Inject
    Inbox inbox;

    @Test
    void theAnswerIsHeldUntilTheVersionChanges() throws Exception {
        Story story = new Story(inbox).businessKnown().drafted().submitted();
        String etag = story.etag();
        long start = System.nanoTime();
        CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> as(story.owner())
                .header("If-None-Match", etag)
                .get(story.path("?wait=20"))
                .then()
                .statusCode(200)
                .extract()
                .path("status"));
        assertThat(waiting.completeOnTimeout("still waiting", 700, TimeUnit.MILLISECONDS)
                        .get())
                .isEqualTo("still waiting");
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> as(story.owner())
                .header("If-None-Match", etag)
                .get(story.path("?wait=20"))
                .then()
                .statusCode(200)
                .extract()
                .path("status"));
        story.granted();
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("AWAITING_COMPANION");
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(15));
    }

    @Test
    void whatDoesNotChangeIsNotSentAgain() {
        Story story = new Story(inbox).businessKnown().drafted();
        long start = System.nanoTime();
        as(story.owner())
                .header("If-None-Match", story.etag())
                .get(story.path("?wait=1"))
                .then()
                .statusCode(304)
                .header("ETag", story.etag());
        assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(950));
        as(story.owner())
                .header("If-None-Match", "\"99\"")
                .get(story.path("?wait=20"))
                .then()
                .statusCode(200);
        as(story.owner()).get(story.path("?wait=31")).then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        given().get(story.path("?wait=20")).then().statusCode(401);
    }
}
