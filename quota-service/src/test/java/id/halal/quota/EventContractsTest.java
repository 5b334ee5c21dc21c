package id.halal.quota;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.Topic;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.time.Ids;
import id.halal.quota.reservation.Reservation;
import id.halal.testkit.contracts.EventSchemas;
import id.halal.testkit.token.TestTokens;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Every event this service really tells keeps to its contract. */
@QuotaTest
class EventContractsTest {

    @Inject
    Inbox inbox;

    @Inject
    TestReservations reservations;

    @Test
    void whatIsToldKeepsToTheContractsAndNothingIsLeftOut() throws JsonProcessingException {
        long before = Ledgers.DATABASE.count("select coalesce(max(position), 0) from outbox");
        Api.Programme programme = Api.active(2);
        Api.split(programme.root(), List.of(Api.region("6472", 2)));
        Events.File issued = Events.File.of(programme.code());
        Events.File released = Events.File.of(programme.code());
        Events.File waiting = Events.File.of(programme.code());
        Events.File denied = Events.File.of("");
        inbox.receive(List.of(issued.submitted(), released.submitted(), waiting.submitted(), denied.submitted()));
        Ledgers.awaitSettled();
        inbox.receive(List.of(issued.certified(), released.rejected()));
        useAndExpireReservations();
        releaseADay();
        reportAndResolveAnObstacle(programme);
        Api.write(Api.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Selesai"))
                .post("/api/v1/programmes/" + programme.id() + "/closure")
                .then()
                .statusCode(200);

        moneyAndYearEnd();
        reviewAndBill();
        reallocations();

        Set<String> told = new HashSet<>();
        for (Map<String, Object> row : Ledgers.DATABASE.rows("select * from outbox where position > ?", before)) {
            String event = Contracts.json().writeValueAsString(envelope(row));
            assertThat(EventSchemas.validate(event)).as(event).isEmpty();
            told.add((String) row.get("type"));
        }

        // A programme's head does not change after its draft yet, so that one is never told; an alert has a test of its
        // own.
        told.remove(QuotaEvents.RECONCILIATION_FAILED.name());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(QuotaEvents.ALL.stream()
                        .map(EventType::name)
                        .filter(name -> !name.contains("programme-changed") && !name.contains("reconciliation-failed"))
                        .toList());
    }

    private static void reportAndResolveAnObstacle(Api.Programme programme) {
        String id = Api.write(Api.OFFICER)
                .body(Map.of(
                        "regencyCode",
                        "6472",
                        "kind",
                        "LOW_RESPONSE",
                        "since",
                        "2025-05-19",
                        "description",
                        "Sepi tanggapan"))
                .post("/api/v1/programmes/" + programme.id() + "/obstacles")
                .path("id");
        Api.write(Api.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Map.of("resolution", "Jemput bola"))
                .post("/api/v1/obstacles/" + id + "/resolution");
    }

    private void useAndExpireReservations() {
        Api.Programme programme = Api.active(2);
        UUID named = Ids.next();
        reservations.reserve(programme, programme.root(), named, Ids.next());
        inbox.receive(List.of(Events.File.of(programme.code()).business(named).submitted()));
        Ledgers.awaitSettled();
        Reservation inVain = reservations.reserve(programme, programme.root(), Ids.next(), Ids.next());
        TestReservations.expire(inVain);
        Awaitility.await()
                .untilAsserted(() -> assertThat(Ledgers.events(inVain.id())).hasSize(2));
    }

    private static void releaseADay() {
        Api.Programme programme = DailyReleaseTest.capped(5, 2);
        DailyReleaseTest.aDayPasses(programme, 1);
        Awaitility.await()
                .untilAsserted(() -> assertThat(Ledgers.events(UUID.fromString(programme.id())))
                        .endsWith("units-released"));
    }

    private void reallocations() {
        Api.Programme programme = Api.active(20);
        List<String> regencies = Api.split(programme.root(), List.of(Api.region("6472", 10), Api.region("6471", 6)));
        Reallocations.liveOfEach(programme, regencies.getFirst(), regencies.getLast());
        Events.File replaced = Events.File.of(Api.active(1).code());
        inbox.receive(List.of(replaced.submitted()));
        Ledgers.awaitSettled();
        inbox.receive(List.of(Events.certifiedElsewhere(replaced.business)));
        Reallocations.replace(Api.OFFICER, replaced, Ids.next()).then().statusCode(201);
        inbox.receive(List.of(replaced.cancelled()));
    }

    /** A ceiling, a payment, and the end of a budget year. */
    private void moneyAndYearEnd() {
        Map<String, Object> body = Api.programme(Api.newCode(), 3);
        body.put("endsOn", Api.today().toString());
        body.put("ceilingRupiah", 690_000);
        Api.Programme old = Api.active(body);
        Events.File issued = Events.File.of(old.code());
        Events.File carried = Events.File.of(old.code());
        inbox.receive(List.of(issued.submitted(), carried.submitted()));
        Ledgers.awaitSettled();
        inbox.receive(List.of(issued.certified()));
        String payments = "/api/v1/programmes/" + old.id() + "/payments";
        String payment = Api.write(Api.OFFICER)
                .body(Api.payment(230_000, Api.today()))
                .post(payments)
                .path("id");
        Api.write(Api.OFFICER)
                .body(Map.of("reason", "Tercatat dua kali", "documentNumber", "900.1/61/BPKAD/2026"))
                .post(payments + "/" + payment + "/reversal")
                .then()
                .statusCode(201);
        Api.decide(
                        Api.OFFICER,
                        old.id(),
                        "ceiling-changes",
                        Map.of("ceilingRupiah", 920_000, "documentNumber", "900.1/77/BPKAD/2026"))
                .then()
                .statusCode(200);
        Ledgers.DATABASE.update("""
                update due_fact set due_at = now() - interval '1 hour', fired_at = null
                where subject = ?::uuid and kind = 'programme-last-day'""", old.id());
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(Ledgers.events(UUID.fromString(old.id()))).contains("year-end-holds-open"));
        Map<String, Object> next = Api.programme(Api.newCode(), 1);
        int year = Api.today().getYear() + 1;
        next.putAll(Map.of("year", year, "startsOn", year + "-01-01", "endsOn", year + "-12-31"));
        Api.write(Api.OFFICER)
                .body(Map.of(
                        "documentNumber",
                        "500.3/412/KUKM/2026",
                        "decisions",
                        List.of(Map.of(
                                "applicationId",
                                carried.id,
                                "decision",
                                "CARRY",
                                "facilitationCode",
                                Api.active(next).code()))))
                .post("/api/v1/programmes/" + old.id() + "/year-end-decisions")
                .then()
                .statusCode(200);
    }

    /** Two billed programmes: one paid, one sent back; and a tariff. */
    private static void reviewAndBill() {
        Map<String, Object> body = Api.programme(Api.newCode(), 1);
        body.put("billed", true);
        String paid = Api.create(body).path("id");
        body.put("facilitationCode", Api.newCode());
        String sentBack = Api.create(body).path("id");
        for (String id : List.of(paid, sentBack)) {
            Api.decide(Api.OFFICER, id, "submission").then().statusCode(200);
            Api.decide(TestTokens.nationalAdmin(), id, "verification").then().statusCode(200);
        }
        Api.decide(TestTokens.nationalAdmin(), sentBack, "return", Map.of("reason", "Nama keliru"))
                .then()
                .statusCode(200);
        Api.payBill(Api.OFFICER, Api.bills(paid).path("items[0].id"), 0, Api.payment(230_000, Api.today()))
                .then()
                .statusCode(200);
        Api.write(TestTokens.nationalAdmin())
                .body(Map.of(
                        "name", "Reguler UMK 2095",
                        "channel", "REGULAR_FACILITATED",
                        "validFrom", "2095-01-01",
                        "registration", 300_000,
                        "lp3h", 0,
                        "companion", 0,
                        "fatwa", 0,
                        "inspection", 350_000))
                .post("/api/v1/tariffs")
                .then()
                .statusCode(201);
    }

    private static Envelope envelope(Map<String, Object> row) throws JsonProcessingException {
        String type = (String) row.get("type");
        return new Envelope(
                Envelope.SPEC_VERSION,
                (UUID) row.get("id"),
                Topic.QUOTA.source(),
                type,
                (UUID) row.get("subject"),
                ((Timestamp) row.get("occurred_at")).toInstant(),
                "application/json",
                QuotaEvents.ALL.stream()
                        .filter(known -> known.name().equals(type))
                        .findFirst()
                        .orElseThrow()
                        .dataSchema(),
                (Integer) row.get("sequence"),
                (String) row.get("region"),
                (String) row.get("traceparent"),
                Contracts.json().readTree((String) row.get("data")));
    }
}
