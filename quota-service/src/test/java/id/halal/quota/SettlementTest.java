package id.halal.quota;

import id.halal.contracts.Channel;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.quota.claim.ClaimSettler;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;

/** How requests are settled: why they are denied, in what order, by how many settlers. */
@QuotaTest
class SettlementTest {

    private static final String ONE = "1164000001";
    private static final String TWO = "1164000002";

    @Inject
    Inbox inbox;

    @Inject
    ClaimSettler settler;

    @BeforeEach
    void lp3hAreKnown() {
        inbox.receive(List.of(Events.lp3hRegistered(ONE), Events.lp3hRegistered(TWO)));
    }

    @Test
    void aCodeNobodyKnows() {
        assertDenied(Events.File.of("TIDAK-ADA"), "QUOTA_CODE_UNKNOWN");
        assertDenied(Events.File.of(""), "QUOTA_CODE_UNKNOWN");
    }

    @Test
    void aProgrammeStillInDraft() {
        Map<String, Object> body = Api.programme(Api.newCode(), 1);
        Api.create(body).then().statusCode(201);
        assertDenied(Events.File.of((String) body.get("facilitationCode")), "QUOTA_PROGRAMME_NOT_ACTIVE");
    }

    @Test
    void aSubmissionOutsideTheDates() {
        Api.Programme programme = Api.active(1);
        assertDenied(
                Events.File.of(programme.code()).at(Instant.now().minus(400, ChronoUnit.DAYS)), "QUOTA_OUT_OF_DATES");
    }

    @Test
    void aFacilityOutsideTheScope() {
        assertDenied(Events.File.of(Api.active(1).code()).regency("3578"), "QUOTA_OUT_OF_SCOPE");
    }

    @Test
    void anotherChannel() {
        assertDenied(
                Events.File.of(Api.active(1).code()).channel(Channel.REGULAR_FACILITATED), "QUOTA_CHANNEL_MISMATCH");
    }

    @Test
    void anLp3hThatIsNotListed() {
        Map<String, Object> locked = Api.programme(Api.newCode(), 1);
        locked.put("lockedLp3h", List.of(ONE));
        assertDenied(Events.File.of(Api.active(locked).code()).lp3h(TWO), "QUOTA_LP3H_NOT_LISTED");

        Api.Programme split = Api.active(5);
        Api.split(split.root(), List.of(Api.lp3h(ONE, 1)));
        assertDenied(Events.File.of(split.code()).lp3h(TWO), "QUOTA_LP3H_NOT_LISTED");
    }

    @Test
    void aSecondClaimOfABusiness() {
        Api.Programme programme = Api.active(5);
        UUID business = UUID.randomUUID();
        settle(Events.File.of(programme.code()).business(business));
        assertDenied(Events.File.of(programme.code()).business(business), "QUOTA_DUPLICATE");
        assertDenied(Events.File.of(Api.active(5).code()).business(business), "QUOTA_ALREADY_FACILITATED");

        Map<String, Object> open = Api.programme(Api.newCode(), 5);
        open.put("allowsOtherFacilitation", true);
        assertThat(Ledgers.status(settle(Events.File.of(Api.active(open).code())
                        .business(business)
                        .product("Minuman"))))
                .isEqualTo("HELD");
    }

    @Test
    void aSecondUnitForOneTypeOfProduct() {
        UUID business = UUID.randomUUID();
        Events.File first = settle(Events.File.of(Api.active(5).code()).business(business));

        assertDenied(Events.File.of(open(5).code()).business(business), "QUOTA_PRODUCT_TYPE_DONE");
        inbox.receive(List.of(first.certified()));
        assertDenied(Events.File.of(open(5).code()).business(business), "QUOTA_PRODUCT_TYPE_DONE");

        Events.File development =
                settle(Events.File.of(open(5).code()).business(business).development());
        assertThat(Ledgers.status(development)).isEqualTo("HELD");
    }

    @Test
    void aWaiterThatHasGotAUnitForItsTypeElsewhere() {
        UUID business = UUID.randomUUID();
        Api.Programme full = open(1);
        Events.File before = settle(Events.File.of(full.code()));
        Events.File waiting = settle(Events.File.of(full.code()).business(business));
        settle(Events.File.of(open(1).code()).business(business));

        inbox.receive(List.of(before.withdrawn()));

        assertThat(Ledgers.code(waiting)).isEqualTo("QUOTA_PRODUCT_TYPE_DONE");
        Ledgers.assertSound(full, 1);
    }

    /** Takes in businesses that other programmes pay for. */
    private static Api.Programme open(long units) {
        Map<String, Object> body = Api.programme(Api.newCode(), units);
        body.put("allowsOtherFacilitation", true);
        return Api.active(body);
    }

    @Test
    void aBusinessCertifiedElsewhere() {
        UUID business = UUID.randomUUID();
        inbox.receive(List.of(Events.certifiedElsewhere(business)));
        assertDenied(Events.File.of(Api.active(5).code()).business(business), "QUOTA_ALREADY_CERTIFIED");
    }

    @Test
    void aDeniedFileMaySubmitAgain() {
        Api.Programme programme = Api.active(5);
        Events.File file = Events.File.of("TIDAK-ADA");
        assertDenied(file, "QUOTA_CODE_UNKNOWN");

        file.code = programme.code();
        settle(file);

        assertThat(Ledgers.status(file)).isEqualTo("HELD");
        assertThat(Ledgers.events(file.id)).containsExactly("claim-denied", "claim-granted");
    }

    @Test
    void anOlderRequestOfTheSameFileIsSupersededAndAWithdrawnOneDropped() {
        Api.Programme programme = Api.active(5);
        Events.File twice = Events.File.of(programme.code());
        Events.File gone = Events.File.of(programme.code());
        inbox.receive(List.of(twice.submitted(), twice.submitted(), gone.submitted(), gone.withdrawn()));
        Ledgers.awaitSettled();

        assertThat(Ledgers.DATABASE.rows(
                        "select outcome from claim_request where application_id = ? order by submission_id", twice.id))
                .extracting(row -> row.get("outcome"))
                .containsExactly("SUPERSEDED", "GRANTED");
        assertThat(Ledgers.status(gone)).isNull();
        assertThat(Ledgers.events(gone.id)).isEmpty();
        Ledgers.assertSound(programme, 5);
    }

    @Test
    void theEarlierSubmissionWinsWhateverCameFirst() {
        Api.Programme programme = Api.active(1);
        Instant now = Instant.now();
        Events.File later = Events.File.of(programme.code()).at(now);
        Events.File earlier = Events.File.of(programme.code()).at(now.minusSeconds(3));
        inbox.receive(List.of(later.submitted(), earlier.submitted()));
        Ledgers.awaitSettled();

        assertThat(Ledgers.status(earlier)).isEqualTo("HELD");
        assertThat(Ledgers.status(later)).isEqualTo("WAITLISTED");
    }

    @Test
    void oneThatComesAfterTheWindowTakesItsArrivalPlaceAndIsMarkedLate() {
        Api.Programme programme = Api.active(1);
        Instant now = Instant.now();
        Events.File first = settle(Events.File.of(programme.code()).at(now));
        Events.File late = settle(Events.File.of(programme.code()).at(now.minusSeconds(3)));

        assertThat(Ledgers.status(first)).isEqualTo("HELD");
        assertThat(Ledgers.status(late)).isEqualTo("WAITLISTED");
        assertThat(Ledgers.DATABASE.count(
                        "select count(*) from claim_request where late and application_id = ?", late.id))
                .isOne();
    }

    @Test
    void unitsFromANewSplitReachThoseWhoWait() {
        Api.Programme programme = Api.active(5);
        Api.split(programme.root(), List.of(Api.region("6471", 1)));
        Events.File waiting = settle(Events.File.of(programme.code()).regency("6472"));
        assertThat(Ledgers.status(waiting)).isEqualTo("WAITLISTED");

        Api.split(Api.OFFICER, programme.root(), "\"1\"", List.of(Api.region("6472", 2)))
                .then()
                .statusCode(200);
        Ledgers.awaitSettled();

        assertThat(Ledgers.status(waiting)).isEqualTo("HELD");
        Ledgers.assertSound(programme, 5);
    }

    @Test
    void aClosedProgrammeDeniesThoseWhoWait() {
        Api.Programme programme = Api.active(1);
        Events.File held = settle(Events.File.of(programme.code()));
        Events.File waiting = settle(Events.File.of(programme.code()));

        Api.write(Api.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Anggaran habis"))
                .post("/api/v1/programmes/" + programme.id() + "/closure")
                .then()
                .statusCode(200);
        Ledgers.awaitSettled();

        assertThat(Ledgers.status(held)).isEqualTo("HELD");
        assertThat(Ledgers.code(waiting)).isEqualTo("QUOTA_PROGRAMME_NOT_ACTIVE");
        inbox.receive(List.of(held.withdrawn()));
        assertDenied(Events.File.of(programme.code()), "QUOTA_PROGRAMME_NOT_ACTIVE");
    }

    @Test
    void severalSettlersAtOnceNeverOversell() throws Exception {
        Api.Programme programme = Api.active(100);
        Instant base = Instant.now();
        List<InboundEvent> events = new ArrayList<>();
        List<Events.File> files = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Events.File file = Events.File.of(programme.code()).at(base.plusNanos(i * 1000L));
            files.add(file);
            events.add(file.submitted());
        }
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> settling = () -> {
            int settled = 0;
            while (!done.get()) {
                settled += settler.settleDue();
            }
            return settled;
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> settlers = List.of(pool.submit(settling), pool.submit(settling));
            inbox.receive(events);
            Ledgers.awaitSettled();
            done.set(true);
            for (Future<Integer> one : settlers) {
                one.get();
            }
        }

        assertThat(Ledgers.statuses(programme)).isEqualTo(Map.of("HELD", 100L, "WAITLISTED", 500L));
        assertThat(files.subList(0, 100)).allMatch(file -> "HELD".equals(Ledgers.status(file)));
        Ledgers.assertSound(programme, 100);
        assertThat(Ledgers.DATABASE.count("select settlement_fence from programme where id = ?::uuid", programme.id()))
                .isGreaterThan(1);
        assertThat(Ledgers.DATABASE.rows("""
                        select (data::json ->> 'waitlistPosition')::int as position from outbox
                        where subject = ? and type like '%waitlisted%'""", files.get(599).id))
                .extracting(row -> row.get("position"))
                .containsExactly(500);
    }

    private Events.File settle(Events.File file) {
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();
        return file;
    }

    private void assertDenied(Events.File file, String code) {
        settle(file);
        assertThat(Ledgers.status(file)).isEqualTo("DENIED");
        assertThat(Ledgers.code(file)).isEqualTo(code);
        assertThat(Ledgers.events(file.id)).endsWith("claim-denied");
    }
}
