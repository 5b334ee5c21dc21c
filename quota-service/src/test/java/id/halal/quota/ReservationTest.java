package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.DataAccessException;
import id.halal.quota.reservation.Reservation;
import id.halal.testkit.token.TestTokens;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** A unit kept for one named business: used by it, or free again when it does not come. */
@QuotaTest
class ReservationTest {

    private static final String ONE = "1164000001";
    private static final String TWO = "1164000002";

    @Inject
    Inbox inbox;

    @Inject
    TestReservations reservations;

    private final UUID replaced = Ids.next();

    @Test
    void theNamedBusinessGetsItAndNobodyElse() {
        Api.Programme programme = Api.active(1);
        UUID business = Ids.next();
        Reservation kept = reserve(programme, programme.root(), business);

        Events.File stranger = settle(Events.File.of(programme.code()));
        assertThat(Ledgers.status(stranger)).isEqualTo("WAITLISTED");
        Events.File named = settle(Events.File.of(programme.code()).business(business));

        assertThat(Ledgers.status(named)).isEqualTo("HELD");
        assertThat(Ledgers.events(kept.id())).containsExactly("reservation-opened", "reservation-used");
        assertThat(Ledgers.DATABASE.rows("select kind from movement where application_id = ?", named.id))
                .extracting(row -> row.get("kind"))
                .containsExactly("GRANT_RESERVED");
        assertThat(Ledgers.DATABASE.count("select count(*) from due_fact where subject = ?", kept.id()))
                .as("what is used no longer expires")
                .isZero();
        listed(programme, "USED")
                .body("items[0].usedByApplicationId", equalTo(named.id.toString()))
                .body("items[0].fromApplicationId", equalTo(replaced.toString()));
        Ledgers.assertSound(programme, 1);

        inbox.receive(List.of(named.withdrawn()));
        assertThat(Ledgers.status(stranger)).isEqualTo("HELD");
    }

    @Test
    void whatIsNotUsedInTimeGoesToTheWaitlist() {
        Api.Programme programme = Api.active(1);
        Reservation kept = reserve(programme, programme.root(), Ids.next());
        Events.File waiting = settle(Events.File.of(programme.code()));
        listed(programme, "OPEN")
                .body("items.id", contains(kept.id().toString()))
                .body("items[0].reservedUntil", equalTo(kept.reservedUntil().toString()));

        TestReservations.expire(kept);

        Awaitility.await()
                .untilAsserted(() -> assertThat(Ledgers.status(waiting)).isEqualTo("HELD"));
        assertThat(Ledgers.events(kept.id())).containsExactly("reservation-opened", "reservation-expired");
        listed(programme, "EXPIRED").body("items", hasSize(1));
        listed(programme, "OPEN").body("items", hasSize(0));
        Ledgers.assertSound(programme, 1);
    }

    @Test
    void aUnitDoesNotLeaveItsRegionOrItsLp3h() {
        Api.Programme programme = Api.active(10);
        List<String> regencies = Api.split(programme.root(), List.of(Api.region("6472", 5), Api.region("6471", 5)));
        UUID business = Ids.next();
        Reservation kept = reserve(programme, regencies.getFirst(), business);

        Events.File elsewhere =
                settle(Events.File.of(programme.code()).business(business).regency("6471"));

        assertThat(Ledgers.status(elsewhere)).isEqualTo("HELD");
        assertThat(Ledgers.DATABASE.rows("select kind from movement where application_id = ?", elsewhere.id))
                .extracting(row -> row.get("kind"))
                .containsExactly("GRANT");
        assertThat(Ledgers.events(kept.id())).containsExactly("reservation-opened");
        Ledgers.assertSound(programme, 10);
    }

    @Test
    void anLp3hsUnitIsFoundWhenTheFileNamesNoLp3h() {
        inbox.receive(List.of(Events.lp3hRegistered(ONE)));
        inbox.receive(List.of(Events.lp3hRegistered(TWO)));
        Api.Programme programme = Api.active(10);
        List<String> leaves = Api.split(programme.root(), List.of(Api.lp3h(ONE, 1), Api.lp3h(TWO, 8)));
        UUID business = Ids.next();
        reserve(programme, leaves.getFirst(), business);

        Events.File named = settle(Events.File.of(programme.code()).business(business));

        assertThat(Ledgers.DATABASE.rows("select lp3h from claim where application_id = ?", named.id))
                .extracting(row -> row.get("lp3h"))
                .containsExactly(ONE);
        Ledgers.assertSound(programme, 10);
    }

    @Test
    void oneBusinessHasOneUnitKept() {
        Api.Programme programme = Api.active(2);
        UUID business = Ids.next();
        reserve(programme, programme.root(), business);

        assertThat(reservations.isReserved(programme, business)).isTrue();
        assertThatThrownBy(() -> reserve(programme, programme.root(), business))
                .matches(DataAccessException::isUniqueViolation);
        Ledgers.assertSound(programme, 2);
    }

    @Test
    void onlyInScope() {
        inbox.receive(List.of(Events.lp3hRegistered(ONE)));
        inbox.receive(List.of(Events.lp3hRegistered(TWO)));
        Api.Programme programme = Api.active(10);
        List<String> leaves = Api.split(programme.root(), List.of(Api.lp3h(ONE, 1), Api.lp3h(TWO, 8)));
        Reservation kept = reserve(programme, leaves.getFirst(), Ids.next());
        String path = "/api/v1/programmes/" + programme.id() + "/reservations";

        Api.as(TestTokens.coordinator(ONE))
                .get(path)
                .then()
                .statusCode(200)
                .body("items.id", contains(kept.id().toString()));
        Api.as(TestTokens.coordinator(TWO)).get(path).then().statusCode(200).body("items", hasSize(0));
        Api.as(TestTokens.provinceOfficer("35")).get(path).then().statusCode(404);
        Api.as(TestTokens.owner("pemilik")).get(path).then().statusCode(403);
        Api.as(Api.OFFICER).get(path + "?status=LAMA").then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
    }

    private ValidatableResponse listed(Api.Programme programme, String status) {
        return Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + programme.id() + "/reservations?status=" + status)
                .then()
                .statusCode(200);
    }

    private Reservation reserve(Api.Programme programme, String node, UUID business) {
        return reservations.reserve(programme, node, business, replaced);
    }

    private Events.File settle(Events.File file) {
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();
        return file;
    }
}
