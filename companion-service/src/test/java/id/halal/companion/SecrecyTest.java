package id.halal.companion;

import id.halal.companion.assignment.AssignmentConfig;
import id.halal.companion.fee.FeeConfig;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.Topic;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.contracts.EventSchemas;
import id.halal.testkit.openapi.OpenApiSnapshot;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of all tables, all events and the whole document at once. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "companion"),
        restrictToAnnotatedClass = false)
class SecrecyTest {

    @Inject
    Inbox inbox;

    @Inject
    AssignmentConfig assignmentConfig;

    @Inject
    FeeConfig feeConfig;

    @Test
    void aSuperuserFindsNoPersonalDataInPlain() {
        World.Registered companion = World.active(World.lp3h(), World.SAMARINDA);
        FileEvents file = FileEvents.of(companion.lp3h()).filedBy(companion.registration());
        file.admitted(inbox);
        companion
                .asCaller()
                .body(Map.of(
                        "applicationId",
                        file.id(),
                        "visitedAt",
                        "2025-04-18T03:00:00Z",
                        "outcome",
                        "VISITED",
                        "latitude",
                        -0.987654,
                        "longitude",
                        117.123987))
                .put("/api/v1/visits/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        String nik = World.national()
                .get("/api/v1/companions/" + companion.id() + "/personal-data?purpose=scan")
                .path("nik");

        for (String secret : List.of(
                nik,
                "Siti Rahasia",
                "81355501234",
                "siti.rahasia@example.org",
                "092542943407000",
                "773300114455",
                "0.987654",
                "117.123987")) {
            assertThat(tablesWith(secret)).as(secret).isEmpty();
        }
        assertThat(tablesWith(companion.registration())).contains("companion", "assignment", "outbox");
    }

    @Test
    void everyTableIsGuarded() throws SQLException {
        World.active(World.lp3h(), World.SAMARINDA);

        assertThat(World.DATABASE.unguardedTables()).allMatch(table -> table.startsWith("flyway_"));
        assertThat(World.DATABASE.tablesOpenWithoutScope()).isEmpty();
    }

    @Test
    void everyEventWeTellFollowsItsContract() {
        World.Registered first = World.active(World.lp3h(), World.SAMARINDA);
        World.Registered second = World.active(first.lp3h(), World.SAMARINDA);
        FileEvents file = FileEvents.of(first.lp3h()).with(id.halal.contracts.Channel.SELF_DECLARE_SELF_PAID, null);
        file.admitted(inbox);
        refuse(first, file);
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(World.told(file.id())).hasSize(3));
        World.DATABASE.update("""
                update due_fact set due_at = now() - interval '1 minute'
                where subject = (select id from assignment where application_id = ? and status = 'OFFERED')""", file.id());
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(World.told(file.id())).hasSize(4));
        FileEvents filed = FileEvents.of(first.lp3h())
                .filedBy(second.registration())
                .with(id.halal.contracts.Channel.SELF_DECLARE_SELF_PAID, null);
        filed.admitted(inbox);
        filed.tell(inbox, ApplicationEvents.CERTIFIED, "CERTIFIED");
        String lp3h = World.national().get("/api/v1/companions/" + first.id()).path("lp3hRegistration");
        String lp3hId = String.valueOf(World.DATABASE
                .rows("select id from lp3h where registration = ?", lp3h)
                .getFirst()
                .get("id"));
        World.national()
                .body(Map.of("reason", "x"))
                .post("/api/v1/lp3h/" + lp3hId + "/freeze")
                .then()
                .statusCode(200);

        Set<String> told = new TreeSet<>();
        for (Map<String, Object> row : World.DATABASE.rows("select * from outbox")) {
            told.add(String.valueOf(row.get("type")));
            assertThat(EventSchemas.validate(event(row)))
                    .as(String.valueOf(row))
                    .isEmpty();
        }
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        CompanionEvents.ALL.stream().map(EventType::name).toList());
        assertThat(World.DATABASE.rows("""
                        select subject from outbox group by subject having count(*) <> max(sequence) or min(sequence) <> 1""")).isEmpty();
    }

    @Test
    void theDefaultsAreThoseOfTheTariffAndTheDay() {
        assertThat(assignmentConfig.offerStands()).isEqualTo(Duration.ofHours(24));
        assertThat(feeConfig.companionRupiah()).isEqualTo(150_000);
        assertThat(feeConfig.lp3hRupiah()).isEqualTo(25_000);
    }

    @Test
    void theDocumentIsTheCommittedOne() {
        OpenApiSnapshot.check("companion");
    }

    @Test
    void otherServicesAskInside() {
        World.Registered companion = World.active(World.lp3h(), World.SAMARINDA);
        World.as(TestTokens.withRole("application-service", "service"))
                .get("/internal/companions/" + companion.registration())
                .then()
                .statusCode(200)
                .body("lp3hRegistration", org.hamcrest.Matchers.equalTo(companion.lp3h()))
                .body("mayWork", org.hamcrest.Matchers.equalTo(true));
        World.as(TestTokens.withRole("application-service", "service"))
                .get("/internal/lp3h/" + companion.lp3h())
                .then()
                .statusCode(200);
        World.as(TestTokens.withRole("application-service", "service"))
                .get("/internal/lp3h/none")
                .then()
                .statusCode(404);
        World.national().get("/internal/lp3h/" + companion.lp3h()).then().statusCode(403);
    }

    private static void refuse(World.Registered companion, FileEvents file) {
        String id = String.valueOf(World.DATABASE
                .rows("select id from assignment where application_id = ?", file.id())
                .getFirst()
                .get("id"));
        companion
                .asCaller()
                .body(Map.of("reason", "jauh"))
                .post("/api/v1/assignments/" + id + "/refusal")
                .then()
                .statusCode(200);
    }

    private static String event(Map<String, Object> row) {
        EventType<?> type = CompanionEvents.ALL.stream()
                .filter(known -> known.name().equals(row.get("type")))
                .findFirst()
                .orElseThrow();
        try {
            return Contracts.json()
                    .writeValueAsString(new Envelope(
                            Envelope.SPEC_VERSION,
                            (UUID) row.get("id"),
                            Topic.COMPANION.source(),
                            type.name(),
                            (UUID) row.get("subject"),
                            ((java.sql.Timestamp) row.get("occurred_at")).toInstant(),
                            "application/json",
                            type.dataSchema(),
                            (Integer) row.get("sequence"),
                            (String) row.get("region"),
                            (String) row.get("traceparent"),
                            Contracts.json().readTree((String) row.get("data"))));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tables with a row whose text, or whose bytes as text, hold this. */
    private static List<String> tablesWith(String secret) {
        String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
        return World.DATABASE
                .rows("select tablename as name from pg_tables where schemaname = 'public' order by 1")
                .stream()
                .map(row -> String.valueOf(row.get("name")))
                .filter(table -> World.DATABASE.count(
                                "select count(*) from " + table
                                        + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0",
                                secret,
                                hex)
                        > 0)
                .toList();
    }
}
