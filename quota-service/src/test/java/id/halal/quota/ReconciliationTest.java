package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** A proof that can only succeed proves nothing: it must name what was spoilt by hand. */
@QuotaTest
class ReconciliationTest {

    @Inject
    Inbox inbox;

    @Test
    void aForgedBalanceIsFound() {
        Api.Programme programme = Api.active(5);
        Ledgers.DATABASE.update("update allocation set available = 4, held = 1 where id = ?::uuid", programme.root());

        programme
                .reconciliation()
                .then()
                .statusCode(200)
                .body("balanced", equalTo(false))
                .body("differences.what", containsInAnyOrder("AVAILABLE", "HELD", "CLAIMS_HELD"));
    }

    @Test
    void aLostClaimIsFound() {
        Api.Programme programme = Api.active(5);
        Events.File file = Events.File.of(programme.code());
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();
        programme.reconciliation().then().body("balanced", equalTo(true));

        Ledgers.DATABASE.update("delete from claim where application_id = ?", file.id);

        programme
                .reconciliation()
                .then()
                .body("balanced", equalTo(false))
                .body("differences.what", equalTo(List.of("CLAIMS_HELD")))
                .body("differences.balance", hasItem(1))
                .body("differences.proof", hasItem(0));
    }

    @Test
    void unitsThatNoChildReceivedAreFound() {
        Api.Programme programme = Api.active(5);
        Api.split(programme.root(), List.of(Api.region("6472", 2)));
        Ledgers.awaitSettled();
        Ledgers.DATABASE.update(
                "update allocation set allocated = 1, available = 1 where parent_id = ?::uuid", programme.root());

        programme
                .reconciliation()
                .then()
                .body("balanced", equalTo(false))
                .body("differences.what", hasItem("CHILDREN_ALLOCATED"));
    }
}
