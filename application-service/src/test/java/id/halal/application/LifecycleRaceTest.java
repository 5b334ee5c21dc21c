package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.SECOND_OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pairs of decisions fired together at every status in which people decide: opposite ones, the same one twice, and ones that would still
 * be legal after the other. {@code -Dhalal.races=1000} fires that many pairs.
 */
@Tag("slow")
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class LifecycleRaceTest {

    private static final int PAIRS = Integer.getInteger("halal.races", 100);
    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
    private static final String COMPANION = "6472000322";

    @Inject
    Inbox inbox;

    private record Decision(String token, String path, Map<String, Object> body) {}

    private record Pair(String channel, String status, Decision one, Decision other) {}

    @Test
    void ofTwoDecisionsOneSucceedsAndTheOtherIsToldWhatBecameOfTheFile() throws Exception {
        Story template = new Story(inbox, COMPANION).inVerification().visited();
        List<Pair> pairs = pairs(template);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < PAIRS; round++) {
                race(template, pairs.get(round % pairs.size()), threads);
                DATABASE.update("delete from companion_day where companion = ?", COMPANION);
            }
        }
    }

    private void race(Story template, Pair pair, ExecutorService threads) throws Exception {
        UUID file = Copies.of(template.id, pair.channel(), pair.status());
        UUID visit = Copies.visit(template.id, file);
        String etag = as(TestTokens.nationalAdmin())
                .get("/api/v1/applications/" + file)
                .getHeader("ETag");
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Answer>> running = new ArrayList<>();
        for (Decision decision : List.of(pair.one(), pair.other())) {
            Callable<Answer> request = () -> {
                start.await();
                return fire(file, visit, etag, decision);
            };
            running.add(threads.submit(request));
        }
        Answer first = running.getFirst().get();
        Answer second = running.getLast().get();
        String what = pair + " " + first.body() + " " + second.body();
        boolean isFirst = first.status() < 300;
        Answer winner = isFirst ? first : second;
        Answer loser = isFirst ? second : first;
        assertThat(winner.status()).as(what).isIn(200, 202);
        assertThat(loser.status()).as(what).isEqualTo(409);
        told(file, winner, loser, isFirst ? pair.one() : pair.other(), what);
    }

    private static void told(UUID file, Answer winner, Answer loser, Decision decision, String what) {
        assertThat(loser.text("/code")).as(what).isIn("ILLEGAL_ACTION", "DECIDED_MEANWHILE");
        assertThat(loser.text("/state")).as(what).isEqualTo(winner.text("/status"));
        assertThat(loser.text("/title")).as(what).isNotBlank();
        assertThat(loser.body().has("allowedActions")).as(what).isTrue();
        assertThat(loser.text("/lastChange/by")).as(what).isEqualTo(subject(decision.token()));
        assertThat(loser.text("/lastChange/at")).as(what).isEqualTo(winner.text("/changedAt"));
        assertThat(DATABASE.count("select count(*) from outbox where subject = ? and data like '%\"action\":%'", file))
                .as(what)
                .isEqualTo(1);
        assertThat(DATABASE.count(
                        "select count(*) from application_history where application_id = ? and outcome = 'APPLIED'",
                        file))
                .as(what)
                .isEqualTo(1);
        assertThat(Copies.row(file)).as(what).containsEntry("status", winner.text("/status"));
    }

    private static String subject(String token) {
        String payload = new String(
                java.util.Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]),
                java.nio.charset.StandardCharsets.UTF_8);
        return io.restassured.path.json.JsonPath.from(payload).getString("sub");
    }

    private static Answer fire(UUID file, UUID visit, String etag, Decision decision) {
        var request = as(decision.token()).header("If-Match", etag);
        if (decision.path().equals("/verification")) {
            request.body(Map.of("visitId", visit.toString(), "recommendation", "Memenuhi"));
        } else if (decision.path().equals("/certificate")) {
            request.body(numbered(file, decision.body()));
        } else if (!decision.body().isEmpty()) {
            request.body(decision.body());
        }
        return Answer.of(request.post("/api/v1/applications/" + file + decision.path()));
    }

    private static Map<String, Object> numbered(UUID file, Map<String, Object> body) {
        long unique = Math.abs(file.getLeastSignificantBits() % 100_000_000L);
        String number = "ID6411%s%08d1126".formatted(body.get("which"), unique);
        return Map.of("issuedOn", TODAY, "certificateNumber", number);
    }

    private static List<Pair> pairs(Story template) {
        String companion = template.companionToken();
        String owner = template.owner();
        String coordinator = TestTokens.coordinator(Told.LP3H);
        Decision verify = new Decision(companion, "/verification", Map.of());
        Decision companionReturns = new Decision(companion, "/return", notes());
        Decision officerReturns = new Decision(SECOND_OFFICER, "/return", notes());
        Decision coordinatorReturns = new Decision(coordinator, "/return", notes());
        Decision withdraw = new Decision(owner, "/withdrawal", Map.of("reason", "Tidak jadi"));
        Decision officerWithdraws = new Decision(OFFICER, "/withdrawal", Map.of("reason", "Atas permintaan"));
        Decision reassign = new Decision(OFFICER, "/reassignment", Map.of("reason", "Pendamping sakit"));
        Decision register = new Decision(OFFICER, "/registration", Map.of());
        Decision registerToo = new Decision(SECOND_OFFICER, "/registration", Map.of());
        Decision check = new Decision(coordinator, "/lp3h-check", Map.of());
        Decision resubmit = new Decision(owner, "/resubmission", Map.of());
        Decision submit = new Decision(owner, "/submission", Map.of("pledgeAccepted", true));
        String facilitated = "SELF_DECLARE_FACILITATED";
        String selfPaid = "SELF_DECLARE_SELF_PAID";
        return List.of(
                new Pair(facilitated, "IN_VERIFICATION", verify, companionReturns),
                new Pair(facilitated, "IN_VERIFICATION", verify, withdraw),
                new Pair(facilitated, "IN_VERIFICATION", verify, verify),
                new Pair(facilitated, "IN_VERIFICATION", reassign, withdraw),
                new Pair(facilitated, "VERIFIED", register, officerReturns),
                new Pair(facilitated, "VERIFIED", register, registerToo),
                new Pair(facilitated, "VERIFIED", register, withdraw),
                new Pair(facilitated, "REGISTERED", officerReturns, officerWithdraws),
                new Pair(facilitated, "RETURNED", resubmit, officerWithdraws),
                new Pair(facilitated, "RETURNED_BY_FATWA", resubmit, withdraw),
                new Pair(facilitated, "DRAFT", submit, submit),
                new Pair(facilitated, "WAITLISTED", withdraw, officerWithdraws),
                new Pair(facilitated, "DECIDED", certificate(OFFICER, 1), certificate(SECOND_OFFICER, 2)),
                new Pair(selfPaid, "LP3H_CHECK", check, coordinatorReturns),
                new Pair(selfPaid, "LP3H_CHECK", check, withdraw),
                new Pair(selfPaid, "AWAITING_PAYMENT", payment(OFFICER), payment(SECOND_OFFICER)),
                new Pair(selfPaid, "AWAITING_PAYMENT", payment(OFFICER), withdraw));
    }

    private static Map<String, Object> notes() {
        return Map.of("notes", List.of(Map.of("code", "PHOTO_NOT_ON_SITE", "text", "Foto kurang jelas")));
    }

    private static Decision payment(String officer) {
        return new Decision(
                officer, "/payment", Map.of("paidOn", TODAY, "amountRupiah", 230_000, "reference", "NTPN-1"));
    }

    private static Decision certificate(String officer, int which) {
        return new Decision(officer, "/certificate", Map.of("issuedOn", TODAY, "which", which));
    }
}
