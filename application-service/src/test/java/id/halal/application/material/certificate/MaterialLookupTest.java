package id.halal.application.material.certificate;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import id.halal.application.BusinessServiceStub;
import id.halal.application.CertificateSearchStub;
import id.halal.application.material.search.CertificateSearch;
import id.halal.application.material.search.CertificateSearchConfig;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static id.halal.application.material.certificate.Portal.DATABASE;
import static id.halal.application.material.certificate.Portal.REGISTER;
import static id.halal.application.material.certificate.Portal.as;
import static id.halal.application.material.certificate.Portal.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** The national search slow, failing, and away for hours; then back. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CertificateSearchStub.class, restrictToAnnotatedClass = false)
class MaterialLookupTest {

    private static final String COMPANION = TestTokens.companion("6472000902");

    @Inject
    MaterialLookupJob job;

    @Inject
    CertificateSearch search;

    @Inject
    CertificateSearchConfig config;

    @Inject
    MaterialLookupJob.QueueWorker queue;

    private Portal portal;

    @BeforeEach
    void portalIsUp() {
        portal = Portal.fresh(job);
    }

    private static ValidatableResponse ask(String number) {
        return as(COMPANION).get(REGISTER + "?number=" + number).then().statusCode(200);
    }

    @Test
    void whileItIsAwayTheRegisterAnswersWithItsAge() {
        String number = number();
        portal.shows(number, "Keju Contoh", "PT Susu Contoh");
        ask(number).body("search", equalTo("ASKED"));
        DATABASE.update(
                "update material_certificate set seen_at = seen_at - interval '40 days' where number = ?", number);
        DATABASE.update("update material_lookup set ended_at = ended_at - interval '40 days' where number = ?", number);

        portal.broken(aResponse().withStatus(503));

        ask(number)
                .body("search", equalTo("QUEUED"))
                .body("problem", equalTo("HTTP_503"))
                .body("lookup.state", equalTo("WAITING"))
                .body("items[0].productName", equalTo("Keju Contoh"))
                .body("items[0].ageDays", equalTo(40));
    }

    @Test
    void afterHoursOfAnOutageWhatWaitedIsAskedOnceAndInOrder() {
        portal.broken(aResponse().withStatus(503));
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            numbers.add(number());
            ask(numbers.getLast()).body("search", equalTo("QUEUED")).body("items", empty());
        }
        numbers.forEach(number -> ask(number).body("search", equalTo("QUEUED")));
        assertThat(Portal.waiting()).isEqualTo(6);
        as(COMPANION)
                .get("/api/v1/material-lookups?limit=200")
                .then()
                .body("items.number", equalTo(numbers))
                .body("items[0].lastProblem", notNullValue());
        for (int round = 0; round < 5; round++) {
            job.drain();
        }
        assertThat(Portal.waiting()).isEqualTo(6);
        // Twelve questions and five rounds of two tries each would be 34: the breaker spares a system that is down.
        assertThat(portal.asked()).isLessThan(17);

        portal.up();
        numbers.forEach(number -> portal.shows(number, "Kecap " + number, "UD Contoh"));
        portal.forgetRequests();
        MaterialLookupJob otherReplica = new MaterialLookupJob(search, config, queue);
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(job::drain), CompletableFuture.runAsync(otherReplica::drain))
                    .join();
            assertThat(Portal.waiting()).isZero();
        });

        assertThat(portal.askedNumbers()).containsExactlyElementsOf(numbers);
        numbers.forEach(number -> ask(number)
                .body("search", equalTo("NOT_ASKED"))
                .body("items[0].source", equalTo("PORTAL"))
                .body("items.size()", equalTo(1)));
    }

    @Test
    void aKilledReplicaIsFollowedWhenItsTurnHasRunOut() {
        String number = number();
        portal.broken(aResponse().withStatus(503));
        ask(number).body("search", equalTo("QUEUED"));
        job.drain();
        MaterialLookupJob otherReplica = new MaterialLookupJob(search, config, queue);
        portal.up();

        otherReplica.drain();
        assertThat(Portal.waiting()).isEqualTo(1);

        DATABASE.update("update material_lookup_drain set held_until = now() - interval '1 second'");
        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            otherReplica.drain();
            assertThat(Portal.waiting()).isZero();
        });
        DATABASE.update("update material_lookup_drain set held_until = now() - interval '1 second'");
    }

    @Test
    void slowBrokenAndMaintenanceAreOutages() {
        for (ResponseDefinitionBuilder outage : List.of(
                okJson("{}").withFixedDelay(2_000),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse()
                        .withStatus(200)
                        .withHeader("Content-Type", "text/html")
                        .withBody("<html>maintenance</html>"),
                aResponse().withStatus(401))) {
            portal = Portal.fresh(job);
            portal.broken(outage);
            long begin = System.nanoTime();

            ask(number()).body("search", equalTo("QUEUED"));

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void aLookUpThatIsRefusedIsGivenUpSoThatTheOthersFollow() {
        portal.broken(aResponse().withStatus(503));
        String refused = number();
        String good = number();
        ask(refused).body("search", equalTo("QUEUED"));
        ask(good).body("search", equalTo("QUEUED"));
        portal.up();
        portal.refuses(refused);
        portal.shows(good, "Cokelat", "PT Contoh");

        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            job.drain();
            assertThat(Portal.waiting()).isZero();
        });

        assertThat(DATABASE.rows(
                        "select number, state, last_problem from material_lookup where number in (?, ?)",
                        refused,
                        good))
                .extracting(row -> row.get("number") + " " + row.get("state"))
                .containsExactlyInAnyOrder(refused + " FAILED", good + " ANSWERED");
        ask(refused).body("search", equalTo("REFUSED")).body("problem", equalTo("NO_RESULT"));
    }

    @Test
    void theRegisterIsSearchedThroughItsIndexes() throws SQLException {
        try (Connection connection = DATABASE.connectAsLogin()) {
            connection.setAutoCommit(false);
            try (PreparedStatement scope = connection.prepareStatement(
                    "select set_config('role', 'app', true), set_config('app.kind', 'owner', true), set_config('enable_seqscan', 'off', true)")) {
                scope.execute();
            }
            StringBuilder plan = new StringBuilder();
            try (PreparedStatement explain = connection.prepareStatement("""
                            explain select c.id from material_certificate c where exists (
                                select 1 from material_certificate_word w where w.certificate_id = c.id and w.part = 'PRODUCT'
                                and w.word >= 'kec' and w.word < 'ked') order by c.number, c.product_key limit 51""");
                    ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
            assertThat(plan).doesNotContain("Seq Scan").contains("material_certificate_word");
        }
    }
}
