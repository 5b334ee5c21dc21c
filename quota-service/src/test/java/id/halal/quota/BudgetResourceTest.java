package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** Rupiah beside units: what is committed, due and paid, and a ceiling that makes claims wait. */
@QuotaTest
class BudgetResourceTest {

    private static final String ONE = "1164000001";

    @Inject
    Inbox inbox;

    @BeforeEach
    void lp3hAreKnown() {
        inbox.receive(List.of(Events.lp3hRegistered(ONE)));
    }

    @Test
    void committedBecomesDueAndDueBecomesPaid() {
        Api.Programme programme = capped(10, 2_300_000);
        Events.File issued = settle(Events.File.of(programme.code()));
        settle(Events.File.of(programme.code()));
        Events.File released = settle(Events.File.of(programme.code()));
        budget(programme, 690_000, 0, 0, 1_610_000);

        inbox.receive(List.of(issued.certified(), released.withdrawn()));
        budget(programme, 230_000, 230_000, 0, 1_840_000);

        Response paid = pay(programme, 100_000);
        paid.then().statusCode(201).body("amountRupiah", equalTo(100_000));
        budget(programme, 230_000, 130_000, 100_000, 1_840_000);
        pay(programme, 130_001)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("PAYMENT_EXCEEDS_DUE"))
                .body("errors[0].pointer", equalTo("/amountRupiah"));
        pay(programme, 130_000).then().statusCode(201);
        budget(programme, 230_000, 0, 230_000, 1_840_000);
        Api.as(TestTokens.auditor())
                .get("/api/v1/programmes/" + programme.id() + "/payments")
                .then()
                .body("items.amountRupiah", equalTo(List.of(100_000, 130_000)));
        assertThat(Ledgers.events(UUID.fromString(programme.id())))
                .containsExactly("programme-created", "programme-activated", "payment-recorded", "payment-recorded");
    }

    @Test
    void aWrongPaymentIsTakenBackByACounterEntry() {
        Api.Programme programme = capped(10, 2_300_000);
        Events.File issued = settle(Events.File.of(programme.code()));
        inbox.receive(List.of(issued.certified()));
        String wrong = pay(programme, 230_000).path("id");
        Map<String, Object> why = Map.of("reason", "Tercatat dua kali", "documentNumber", "900.1/61/BPKAD/2026");

        reverse(TestTokens.provinceOfficer("35"), programme, wrong, why).then().statusCode(404);
        reverse(TestTokens.auditor(), programme, wrong, why).then().statusCode(403);
        reverse(Api.OFFICER, programme, UUID.randomUUID().toString(), why)
                .then()
                .statusCode(404);
        reverse(Api.OFFICER, programme, wrong, Map.of("reason", "", "documentNumber", "1"))
                .then()
                .statusCode(422);
        Response counter = reverse(Api.OFFICER, programme, wrong, why);
        counter.then()
                .statusCode(201)
                .body("amountRupiah", equalTo(-230_000))
                .body("reverses", equalTo(wrong))
                .body("reason", equalTo("Tercatat dua kali"));
        budget(programme, 0, 230_000, 0, 2_070_000);

        for (String done : List.of(wrong, counter.<String>path("id"))) {
            reverse(Api.OFFICER, programme, done, why)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("PAYMENT_NOT_REVERSIBLE"));
        }
        Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + programme.id() + "/payments")
                .then()
                .body("items.amountRupiah", equalTo(List.of(230_000, -230_000)));
        assertThat(Ledgers.events(UUID.fromString(programme.id()))).endsWith("payment-recorded", "payment-reversed");
        pay(programme, 230_000).then().statusCode(201);
    }

    private static Response reverse(String token, Api.Programme programme, String payment, Map<String, Object> why) {
        return Api.write(token)
                .body(why)
                .post("/api/v1/programmes/" + programme.id() + "/payments/" + payment + "/reversal");
    }

    @Test
    void aClaimThatBreaksTheCeilingWaitsThoughUnitsAreLeft() {
        Api.Programme programme = capped(10, 2 * 230_000 + 229_999);
        Events.File first = settle(Events.File.of(programme.code()));
        Events.File second = settle(Events.File.of(programme.code()));
        Events.File third = settle(Events.File.of(programme.code()));
        assertThat(List.of(Ledgers.status(first), Ledgers.status(second), Ledgers.status(third)))
                .containsExactly("HELD", "HELD", "WAITLISTED");
        assertThat(Ledgers.events(third.id)).containsExactly("claim-waitlisted");

        ceiling(Api.OFFICER, programme, 3 * 230_000).then().statusCode(200).body("freeRupiah", equalTo(230_000));
        Ledgers.awaitSettled();

        assertThat(Ledgers.status(third)).isEqualTo("HELD");
        Events.File fourth = settle(Events.File.of(programme.code()));
        assertThat(Ledgers.status(fourth)).isEqualTo("WAITLISTED");
        budget(programme, 690_000, 0, 0, 0);
        assertThat(Ledgers.events(UUID.fromString(programme.id()))).endsWith("ceiling-changed");
    }

    @Test
    void aBurstInOneBatchStopsAtTheCeiling() {
        Api.Programme programme = capped(100, 7 * 230_000);
        List<Events.File> files = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            files.add(Events.File.of(programme.code()));
        }
        inbox.receive(files.stream().map(Events.File::submitted).toList());
        Ledgers.awaitSettled();
        assertThat(Ledgers.statuses(programme)).isEqualTo(Map.of("HELD", 7L, "WAITLISTED", 13L));
        programme.reconciliation().then().body("balanced", equalTo(true));
    }

    @Test
    void moneyThatIsFreedGoesToTheEarliestWaiterWhereverItsUnitLies() {
        Api.Programme programme = capped(10, 230_000);
        Api.split(programme.root(), List.of(Api.region("6471", 5), Api.region("6472", 5)));
        Events.File holder = settle(Events.File.of(programme.code()).regency("6472"));
        Events.File earlier = settle(Events.File.of(programme.code()).regency("6471"));
        Events.File later = settle(Events.File.of(programme.code()).regency("6472"));
        assertThat(Ledgers.statuses(programme)).isEqualTo(Map.of("HELD", 1L, "WAITLISTED", 2L));

        inbox.receive(List.of(holder.withdrawn()));
        Ledgers.awaitSettled();

        assertThat(Ledgers.status(earlier)).isEqualTo("HELD");
        assertThat(Ledgers.status(later)).isEqualTo("WAITLISTED");
        programme.reconciliation().then().body("balanced", equalTo(true));
    }

    @Test
    void aCeilingIsChangedByADecisionAndNeverBelowWhatIsSpoken() {
        Api.Programme programme = capped(10, 2_300_000);
        settle(Events.File.of(programme.code()));
        settle(Events.File.of(programme.code()));
        ceiling(Api.OFFICER, programme, 459_999)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CEILING_BELOW_COMMITTED"));
        ceiling(Api.OFFICER, programme, -1).then().statusCode(422).body("errors.code", hasItem("TOO_SMALL"));
        ceiling(TestTokens.provinceOfficer("35"), programme, 900_000).then().statusCode(404);
        ceiling(TestTokens.regencyOfficer("6472"), programme, 900_000).then().statusCode(404);
        ceiling(TestTokens.auditor(), programme, 900_000).then().statusCode(403);
        Api.write(Api.OFFICER)
                .body(Map.of("ceilingRupiah", 900_000, "documentNumber", "900.1/77"))
                .post("/api/v1/programmes/" + programme.id() + "/ceiling-changes")
                .then()
                .statusCode(428);
        ceiling(Api.OFFICER, programme, 460_000).then().statusCode(200).body("freeRupiah", equalTo(0));
        assertThat(Ledgers.DATABASE.rows("""
                        select document_number from programme_history
                        where programme_id = ?::uuid and action = 'CHANGE_CEILING'""", programme.id()))
                .extracting(row -> row.get("document_number"))
                .containsExactly("900.1/77/BPKAD/2026");
    }

    @Test
    void withoutACeilingOnlyUnitsCountAndOthersSeeNothing() {
        Api.Programme programme = Api.active(2);
        settle(Events.File.of(programme.code()));
        Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + programme.id() + "/budget")
                .then()
                .statusCode(200)
                .body("ceilingRupiah", nullValue())
                .body("freeRupiah", nullValue())
                .body("committedRupiah", equalTo(230_000));
        for (String token : List.of(TestTokens.provinceOfficer("35"), TestTokens.regencyOfficer("6472"))) {
            Api.as(token)
                    .get("/api/v1/programmes/" + programme.id() + "/budget")
                    .then()
                    .statusCode(404);
            Api.as(token)
                    .get("/api/v1/programmes/" + programme.id() + "/payments")
                    .then()
                    .statusCode(404);
        }
        Api.as(TestTokens.owner("pemilik"))
                .get("/api/v1/programmes/" + programme.id() + "/budget")
                .then()
                .statusCode(403);
    }

    private void budget(Api.Programme programme, int committed, int due, int paid, int free) {
        Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + programme.id() + "/budget")
                .then()
                .statusCode(200)
                .body("committedRupiah", equalTo(committed))
                .body("dueRupiah", equalTo(due))
                .body("paidRupiah", equalTo(paid))
                .body("freeRupiah", equalTo(free));
    }

    private static Api.Programme capped(long units, long ceiling) {
        Map<String, Object> body = Api.programme(Api.newCode(), units);
        body.put("ceilingRupiah", ceiling);
        return Api.active(body);
    }

    private static Response pay(Api.Programme programme, long amount) {
        return Api.write(Api.OFFICER)
                .body(Api.payment(amount, Api.today()))
                .post("/api/v1/programmes/" + programme.id() + "/payments");
    }

    private static Response ceiling(String token, Api.Programme programme, long amount) {
        return Api.decide(
                token,
                programme.id(),
                "ceiling-changes",
                Map.of("ceilingRupiah", amount, "documentNumber", "900.1/77/BPKAD/2026"));
    }

    private Events.File settle(Events.File file) {
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();
        return file;
    }
}
