package id.halal.quota;

import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

/** From the draft past a second person and the bill to the code. */
@QuotaTest
class ProgrammeReviewTest {

    private static final String COLLEAGUE =
            TestTokens.token("officer-64-2", Set.of("province-officer"), Map.of("region", List.of("64")));

    @Test
    void aBilledProgrammeGoesTheWholeWay() {
        String id = billed(10);
        Api.decide(Api.OFFICER, id, "activation")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_ACTION"))
                .body("allowedActions", equalTo(List.of("SUBMIT", "CLOSE")));

        Api.decide(Api.OFFICER, id, "submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("sihalalStatus", equalTo("OF10"));
        Api.bills(id).then().body("items", hasSize(0));
        Api.decide(COLLEAGUE, id, "verification")
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("sihalalStatus", equalTo("OF5"));
        Api.decide(Api.OFFICER, id, "activation").then().statusCode(409).body("code", equalTo("BILL_UNPAID"));

        Response bill = Api.bills(id);
        bill.then()
                .body("items", hasSize(1))
                .body("items[0].amountRupiah", equalTo(2_300_000))
                .body("items[0].openRupiah", equalTo(2_300_000))
                .body("items[0].status", equalTo("ISSUED"))
                .body("items[0].overdueBy", nullValue())
                .body("items[0].number", matchesPattern("TAG-20\\d\\d-\\d{6}"));
        String billId = bill.path("items[0].id");
        Api.payBill(COLLEAGUE, billId, 0, Api.payment(1_000_000, Api.today()))
                .then()
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("openRupiah", equalTo(1_300_000))
                .body("payments.amountRupiah", equalTo(List.of(1_000_000)));
        Api.decide(Api.OFFICER, id, "activation").then().statusCode(409).body("code", equalTo("BILL_UNPAID"));
        Api.payBill(COLLEAGUE, billId, 1, Api.payment(1_300_000, Api.today()))
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("openRupiah", equalTo(0));

        Api.decide(Api.OFFICER, id, "activation")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("sihalalStatus", equalTo("OF320"));
        assertThat(Ledgers.events(UUID.fromString(id)))
                .containsExactly(
                        "programme-created",
                        "programme-submitted",
                        "programme-verified",
                        "bill-issued",
                        "bill-paid",
                        "programme-activated");
        assertThat(Ledgers.DATABASE.rows(
                        "select action from programme_bill_history where bill_id = ?::uuid order by id", billId))
                .extracting(row -> row.get("action"))
                .containsExactly("ISSUE", "SETTLE");
    }

    @Test
    void whoPreparedOrSubmittedItDoesNotVerifyIt() {
        String id = billed(1);
        Api.decide(COLLEAGUE, id, "submission").then().statusCode(200);
        Api.decide(COLLEAGUE, id, "verification").then().statusCode(409).body("code", equalTo("VERIFIER_IS_MAKER"));
        Api.decide(Api.OFFICER, id, "verification").then().statusCode(409).body("code", equalTo("VERIFIER_IS_MAKER"));
        Api.decide(TestTokens.regencyOfficer("6472"), id, "verification").then().statusCode(403);
        Api.decide(TestTokens.provinceOfficer("35"), id, "verification").then().statusCode(404);
        Api.decide(TestTokens.nationalAdmin(), id, "verification").then().statusCode(200);
    }

    @Test
    void aReturnedProgrammeSaysWhyAndItsBillIsCancelled() {
        String id = billed(2);
        Api.decide(Api.OFFICER, id, "submission").then().statusCode(200);
        Api.decide(COLLEAGUE, id, "verification").then().statusCode(200);
        Api.decide(COLLEAGUE, id, "return", Map.of("reason", "Nama program keliru"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("sihalalStatus", equalTo("OF2"))
                .body("returnReason", equalTo("Nama program keliru"));
        Api.bills(id).then().body("items.status", equalTo(List.of("CANCELLED")));
        Api.decide(Api.OFFICER, id, "submission").then().statusCode(200).body("returnReason", nullValue());
        Api.decide(COLLEAGUE, id, "verification").then().statusCode(200);
        Response bills = Api.bills(id);
        bills.then().body("items.status", equalTo(List.of("ISSUED", "CANCELLED")));

        Api.payBill(COLLEAGUE, bills.path("items[0].id"), 0, Api.payment(1, Api.today()))
                .then()
                .statusCode(200);
        Api.decide(COLLEAGUE, id, "return", Map.of("reason", "Lagi"))
                .then()
                .statusCode(409)
                .body("code", equalTo("BILL_HAS_PAYMENTS"));
    }

    @Test
    void aPaymentIsNeitherTooMuchNorOfAnotherDayNorForAnotherVersion() {
        String id = billed(1);
        Api.decide(Api.OFFICER, id, "submission").then().statusCode(200);
        Api.decide(COLLEAGUE, id, "verification").then().statusCode(200);
        String bill = Api.bills(id).path("items[0].id");

        Api.payBill(COLLEAGUE, bill, 0, Api.payment(230_001, Api.today()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("PAYMENT_EXCEEDS_BILL"));
        Api.payBill(COLLEAGUE, bill, 0, Api.payment(-1, Api.today()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("TOO_SMALL"));
        Api.payBill(COLLEAGUE, bill, 0, Api.payment(1, Api.today().plusDays(1)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("BILL_PAID_ON_OUTSIDE"));
        Api.payBill(COLLEAGUE, bill, 7, Api.payment(1, Api.today())).then().statusCode(412);
        Api.payBill(TestTokens.provinceOfficer("35"), bill, 0, Api.payment(1, Api.today()))
                .then()
                .statusCode(404);
        Api.payBill(TestTokens.regencyOfficer("6472"), bill, 0, Api.payment(1, Api.today()))
                .then()
                .statusCode(403);
        Api.payBill(COLLEAGUE, bill, 0, Api.payment(230_000, Api.today()))
                .then()
                .statusCode(200);
        Api.payBill(COLLEAGUE, bill, 2, Api.payment(1, Api.today()))
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_ACTION"))
                .body("state", equalTo("PAID"));
    }

    @Test
    void aRegionsOwnProgrammeMayBeVerifiedToo() {
        String id = Api.create(Api.programme(Api.newCode(), 1)).path("id");
        Api.decide(Api.OFFICER, id, "submission").then().statusCode(200);
        Api.decide(COLLEAGUE, id, "verification").then().statusCode(200).body("sihalalStatus", equalTo("OF15"));
        Api.bills(id).then().body("items", hasSize(0));
        Api.decide(Api.OFFICER, id, "activation").then().statusCode(200).body("status", equalTo("ACTIVE"));
    }

    @Test
    void whatNeverBeganEndsAsRejected() {
        String id = billed(1);
        Api.decide(Api.OFFICER, id, "submission").then().statusCode(200);
        Api.decide(COLLEAGUE, id, "verification").then().statusCode(200);
        Api.decide(Api.OFFICER, id, "closure", Map.of("reason", "Dana batal"))
                .then()
                .statusCode(200)
                .body("sihalalStatus", equalTo("OF290"));
        Api.bills(id).then().body("items.status", equalTo(List.of("CANCELLED")));
    }

    private static String billed(long units) {
        Map<String, Object> body = Api.programme(Api.newCode(), units);
        body.put("fundSource", "PARTNERSHIP");
        Response created = Api.create(body);
        created.then().statusCode(201).body("billed", equalTo(true)).body("sihalalStatus", equalTo("OF1"));
        return created.path("id");
    }
}
