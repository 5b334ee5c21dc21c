package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** The successor of a business certified elsewhere: recorded first, settled when the file lets its unit go. */
@QuotaTest
class ReplacementResourceTest {

    @Inject
    Inbox inbox;

    private Api.Programme programme;
    private Events.File file;
    private UUID successor;

    @BeforeEach
    void aBusinessWithAUnitIsCertifiedElsewhere() {
        programme = Api.active(1);
        file = Events.File.of(programme.code());
        successor = UUID.randomUUID();
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();
        inbox.receive(List.of(Events.certifiedElsewhere(file.business)));
    }

    @Test
    void whenNobodyWaitsTheUnitIsKeptForTheSuccessorWhoTakesIt() {
        Reallocations.replace(Api.OFFICER, file, successor)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/claims/" + file.id + "/replacement"))
                .body("replacement.status", equalTo("RECORDED"))
                .body("allocation.held", equalTo(1));
        assertThat(Ledgers.status(file)).isEqualTo("HELD");

        inbox.receive(List.of(file.cancelled()));

        one().then().body("status", equalTo("RESERVED")).body("successorBusinessId", equalTo(successor.toString()));
        assertThat(Reallocations.figure(programme.root(), "reserved")).isOne();
        assertThat(Ledgers.events(file.id))
                .containsExactly("claim-granted", "replacement-recorded", "claim-released", "replacement-settled");
        assertThat(Ledgers.DATABASE.rows(
                        "select * from movement where application_id = ? and kind = 'RESERVE'", file.id))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("document_number", Reallocations.DOCUMENT)
                        .containsEntry("actor_role", "province-officer"));

        Events.File stranger = Events.File.of(programme.code());
        inbox.receive(List.of(stranger.submitted()));
        Ledgers.awaitSettled();
        assertThat(Ledgers.status(stranger)).isEqualTo("WAITLISTED");
        Events.File named = Events.File.of(programme.code()).business(successor);
        inbox.receive(List.of(named.submitted()));
        Ledgers.awaitSettled();
        assertThat(Ledgers.status(named)).isEqualTo("HELD");
        Ledgers.assertSound(programme, 1);
    }

    @Test
    void whoWaitsGoesFirst() {
        Events.File waiting = Events.File.of(programme.code());
        inbox.receive(List.of(waiting.submitted()));
        Ledgers.awaitSettled();
        Reallocations.replace(Api.OFFICER, file, successor).then().statusCode(201);

        inbox.receive(List.of(file.cancelled()));
        Ledgers.awaitSettled();

        assertThat(Ledgers.status(waiting)).isEqualTo("HELD");
        one().then().body("status", equalTo("PASSED_ON")).body("reservationId", equalTo(null));
        Ledgers.assertSound(programme, 1);
    }

    @Test
    void aFileThatIsCertifiedAfterAllLetsItLapse() {
        Reallocations.replace(Api.OFFICER, file, successor).then().statusCode(201);

        inbox.receive(List.of(file.certified()));

        one().then().body("status", equalTo("LAPSED"));
        assertThat(Reallocations.figure(programme.root(), "issued")).isOne();
        Ledgers.assertSound(programme, 1);
    }

    @Test
    void aSuccessorThatHasItsPlaceByThenAndAClosedProgrammeLetItLapse() {
        Api.Programme two = Api.active(2);
        Events.File replaced = Events.File.of(two.code());
        inbox.receive(List.of(replaced.submitted()));
        Ledgers.awaitSettled();
        inbox.receive(List.of(Events.certifiedElsewhere(replaced.business)));
        Reallocations.replace(Api.OFFICER, replaced, successor).then().statusCode(201);
        inbox.receive(List.of(Events.File.of(two.code()).business(successor).submitted()));
        Ledgers.awaitSettled();
        inbox.receive(List.of(replaced.withdrawn()));
        Api.as(Api.OFFICER)
                .get("/api/v1/claims/" + replaced.id + "/replacement")
                .then()
                .body("status", equalTo("LAPSED"));
        Ledgers.assertSound(two, 2);

        Reallocations.replace(Api.OFFICER, file, UUID.randomUUID()).then().statusCode(201);
        Reallocations.close(programme);
        inbox.receive(List.of(file.cancelled()));
        one().then().body("status", equalTo("LAPSED"));
    }

    @Test
    void whatIsNoReplacementIsNamed() {
        Events.File other = Events.File.of(Api.active(1).code());
        inbox.receive(List.of(other.submitted()));
        Ledgers.awaitSettled();
        Reallocations.replace(Api.OFFICER, other, successor)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_CERTIFIED_ELSEWHERE"));
        refused(file.business, "SUCCESSOR_SAME");
        UUID certified = UUID.randomUUID();
        inbox.receive(List.of(Events.certifiedElsewhere(certified)));
        refused(certified, "SUCCESSOR_CERTIFIED");
        Events.File waiting = Events.File.of(programme.code());
        inbox.receive(List.of(waiting.submitted()));
        Ledgers.awaitSettled();
        refused(waiting.business, "SUCCESSOR_HAS_PLACE");

        Reallocations.replace(Api.OFFICER, file, successor).then().statusCode(201);
        Reallocations.replace(Api.OFFICER, file, UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"));
        inbox.receive(List.of(file.cancelled()));
        Reallocations.replace(Api.OFFICER, file, UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("code", equalTo("CLAIM_NOT_HELD"))
                .body("state", equalTo("RELEASED"));
    }

    @Test
    void onlyOfficersOfTheNodeReplace() {
        Reallocations.replace(TestTokens.provinceOfficer("35"), file, successor)
                .then()
                .statusCode(404);
        // The regency sees the claim of its business, but the unit is the province's.
        Reallocations.replace(TestTokens.regencyOfficer("6472"), file, successor)
                .then()
                .statusCode(403);
        Reallocations.replace(TestTokens.coordinator("1164000001"), file, successor)
                .then()
                .statusCode(403);
    }

    @Test
    void aDryRunFiguresAndWritesNothing() {
        Ledgers.awaitSettled();
        Map<String, Long> before = Reallocations.rowCounts();

        Api.as(Api.OFFICER)
                .body(Reallocations.body(Map.of("successorBusinessId", successor)))
                .post("/api/v1/claims/" + file.id + "/replacement?dryRun=true")
                .then()
                .statusCode(200)
                .body("allocation.held", equalTo(0))
                .body("allocation.reserved", equalTo(1));

        assertThat(Reallocations.rowCounts()).isEqualTo(before);
        assertThat(Reallocations.figure(programme.root(), "held")).isOne();
    }

    private void refused(UUID business, String code) {
        Reallocations.replace(Api.OFFICER, file, business)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/successorBusinessId"))
                .body("errors[0].code", equalTo(code));
    }

    private Response one() {
        return Api.as(Api.OFFICER).get("/api/v1/claims/" + file.id + "/replacement");
    }
}
