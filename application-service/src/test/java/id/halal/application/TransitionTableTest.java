package id.halal.application;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationStatus;
import id.halal.application.filing.ApplicationTransitions;
import id.halal.application.filing.Issuer;
import id.halal.application.filing.IssuerMode;
import id.halal.application.filing.StatusChange;
import id.halal.contracts.Channel;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.transition.Transition;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Every (channel, status, action), legal and illegal, against the real database: over REST by everyone who may call the action's
 * endpoint, and each row of the table through {@link StatusChange}. What is expected is read off the table, so a new row is tried by
 * itself; what the table must hold is written down a second time in ApplicationTransitionsTest.
 */
@Tag("slow")
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class TransitionTableTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final String COMPANION = "6472000323";
    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
    private static final Issuer MIRROR = Issuer.of(IssuerMode.MIRROR);

    /** Who calls, and the roles of the token. */
    private record Caller(String token, String role) {
        Set<String> authorities() {
            return MIRROR.withAuthorities(Set.of(role));
        }
    }

    /** @param etag of the template, which every untouched copy has */
    private record Door(
            ApplicationAction action, String path, Map<String, Object> body, List<Caller> callers, String etag) {}

    @Inject
    Inbox inbox;

    @Inject
    StatusChange change;

    @Inject
    WorkerTransactions transactions;

    @Test
    void overRestEveryActionDoesWhatTheTableSaysAndNothingElse() {
        Story template = new Story(inbox, COMPANION).inVerification().visited();
        List<Door> doors = doors(template);
        for (Channel channel : Channel.values()) {
            for (ApplicationStatus status : ApplicationStatus.values()) {
                UUID refused = Copies.of(template.id, channel.name(), status.name());
                for (Door door : ApplicationTransitions.offers(channel) ? doors : doors.subList(0, 2)) {
                    for (Caller caller : door.callers()) {
                        tried(template, refused, channel, status, door, caller);
                    }
                }
                assertThat(Copies.row(refused)).isEqualTo(Copies.row(template.id, status.name()));
                assertThat(DATABASE.count("select count(*) from outbox where subject = ?", refused))
                        .as("%s %s", channel, status)
                        .isZero();
            }
        }
    }

    private static void tried(
            Story template, UUID refused, Channel channel, ApplicationStatus status, Door door, Caller caller) {
        String what = "%s %s %s by %s".formatted(channel, status, door.action(), caller.role());
        Optional<Transition<Channel, ApplicationStatus, ApplicationAction, ApplicationTransitions.Attempt>> row =
                row(channel, status, door.action(), caller.authorities());
        if (row.isPresent()) {
            UUID file = Copies.of(template.id, channel.name(), status.name());
            Answer answer = fire(file, Copies.visit(template.id, file), door, caller);
            DATABASE.update("delete from companion_day where companion = ?", COMPANION);
            legal(channel, door, answer, row.get().to(), what + " " + answer.body());
            return;
        }
        Answer answer = fire(refused, new UUID(0, 0), door, caller);
        String all = what + " " + answer.body();
        if (!ApplicationTransitions.offers(channel) && door.action() == ApplicationAction.SUBMIT) {
            assertThat(answer.text("/code")).as(all).isEqualTo("CHANNEL_NOT_OFFERED");
        } else if (mayNever(channel, door.action(), caller.authorities())) {
            assertThat(answer.status()).as(all).isEqualTo(403);
        } else {
            assertThat(answer.status()).as(all).isEqualTo(409);
            assertThat(answer.text("/state")).as(all).isEqualTo(status.name());
            assertThat(answer.text("/lastChange/by")).as(all).isNotBlank();
            assertThat(answer.texts("/allowedActions")).as(all).isEqualTo(allowed(channel, status, caller));
        }
    }

    private static void legal(Channel channel, Door door, Answer answer, ApplicationStatus to, String what) {
        if (!channel.selfDeclare()) {
            // What else a regular file needs is its own tests' matter: here it counts that the table let it through.
            assertThat(answer.status()).as(what).isIn(200, 202, 422);
        } else if (door.action() == ApplicationAction.CANCEL_CERTIFIED_ELSEWHERE) {
            assertThat(answer.text("/code")).as(what).isEqualTo("NOT_CERTIFIED_ELSEWHERE");
        } else {
            assertThat(answer.status()).as(what).isIn(200, 202);
            assertThat(answer.text("/status")).as(what).isEqualTo(to.name());
        }
    }

    private static Answer fire(UUID file, UUID visit, Door door, Caller caller) {
        Map<String, Object> body = new HashMap<>(door.body());
        if (door.action() == ApplicationAction.VERIFY) {
            body.put("visitId", visit.toString());
        }
        if (door.action() == ApplicationAction.RECORD_CERTIFICATE) {
            body.put(
                    "certificateNumber",
                    "ID64117%08d1126".formatted(Math.abs(file.getLeastSignificantBits() % 100_000_000L)));
        }
        String path = "/api/v1/applications/" + file;
        var request = as(caller.token()).header("If-Match", door.etag());
        if (!body.isEmpty()) {
            request.body(body);
        }
        return Answer.of(request.post(path + door.path()));
    }

    private static List<Door> doors(Story template) {
        Caller owner = new Caller(template.owner(), Role.BUSINESS_OWNER);
        Caller companion = new Caller(template.companionToken(), Role.COMPANION);
        Caller coordinator = new Caller(TestTokens.coordinator(Told.LP3H), Role.LP3H_COORDINATOR);
        Caller officer = new Caller(OFFICER, Role.PROVINCE_OFFICER);
        Map<String, Object> reason = Map.of("reason", "Karena");
        String etag = template.etag();
        return List.of(
                new Door(ApplicationAction.SUBMIT, "/submission", Map.of("pledgeAccepted", true), List.of(owner), etag),
                new Door(ApplicationAction.RESUBMIT, "/resubmission", Map.of(), List.of(owner, companion), etag),
                new Door(ApplicationAction.WITHDRAW, "/withdrawal", reason, List.of(owner, officer), etag),
                new Door(
                        ApplicationAction.VERIFY,
                        "/verification",
                        Map.of("recommendation", "Memenuhi"),
                        List.of(companion),
                        etag),
                new Door(
                        ApplicationAction.RETURN,
                        "/return",
                        Map.of("notes", List.of(Map.of("code", "OTHER", "text", "Lihat catatan"))),
                        List.of(companion, coordinator, officer),
                        etag),
                new Door(ApplicationAction.CHECK_BY_LP3H, "/lp3h-check", Map.of(), List.of(coordinator), etag),
                new Door(
                        ApplicationAction.PAY,
                        "/payment",
                        Map.of("paidOn", TODAY, "amountRupiah", 230_000, "reference", "NTPN-1"),
                        List.of(officer),
                        etag),
                new Door(ApplicationAction.REGISTER, "/registration", Map.of(), List.of(officer), etag),
                new Door(ApplicationAction.REASSIGN, "/reassignment", reason, List.of(officer, coordinator), etag),
                new Door(ApplicationAction.CANCEL_CERTIFIED_ELSEWHERE, "/cancellation", reason, List.of(officer), etag),
                new Door(
                        ApplicationAction.RECORD_CERTIFICATE,
                        "/certificate",
                        Map.of("issuedOn", TODAY),
                        List.of(officer),
                        etag));
    }

    @Test
    void everyRowTakesItsStepOnceWithItsHistoryAndItsEvent() {
        Story template = new Story(inbox, COMPANION).inVerification();
        ApplicationTransitions.TABLE.rows().forEach(row -> {
            String what = row.pathway() + " " + row.from() + " " + row.action();
            UUID file = Copies.of(template.id, row.pathway().name(), row.from().name());
            Throwable refusal = catchThrowable(() -> transactions.run("test", () -> take(file, row, null)));
            if (refusal != null) {
                assertThat(row.guards()).as(what).isNotEmpty();
                assertThat(refusal).as(what).isInstanceOfSatisfying(ProblemException.class, guarded -> {
                    assertThat(guarded.code()).isNotEqualTo(CommonProblem.ILLEGAL_ACTION);
                    assertThat(guarded.code()).isNotEqualTo(CommonProblem.FORBIDDEN);
                });
                return;
            }
            assertThat(Copies.row(file))
                    .as(what)
                    .containsEntry("status", row.to().name());
            once(file, row.event().name(), row.action(), what);
            Throwable again = catchThrowable(() -> transactions.run("test", () -> take(file, row, "\"0\"")));
            assertThat(again)
                    .as("again: " + what)
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            twice -> assertThat(twice.status()).isIn(409, 412));
            once(file, row.event().name(), row.action(), what);
        });
    }

    private static void once(UUID file, String event, ApplicationAction action, String what) {
        assertThat(DATABASE.rows("select type from outbox where subject = ?", file))
                .as(what)
                .extracting(row -> row.get("type"))
                .containsExactly(event);
        assertThat(DATABASE.rows(
                        "select action from application_history where application_id = ? and outcome = 'APPLIED'",
                        file))
                .as(what)
                .extracting(row -> row.get("action"))
                .containsExactly(action.label());
    }

    private void take(
            UUID id,
            Transition<Channel, ApplicationStatus, ApplicationAction, ApplicationTransitions.Attempt> row,
            @Nullable String version) {
        Application file = change.locked(id);
        Actor actor = new Actor("table", row.roles().iterator().next(), row.roles(), COMPANION, null, null);
        StatusChange.Step step = change.require(
                file,
                row.action(),
                actor,
                version == null ? ExpectedVersion.any() : ExpectedVersion.of(Objects.requireNonNull(version)));
        if (row.from() == row.to()) {
            change.correct(step, "Karena");
        } else {
            change.apply(step, "Karena");
        }
    }

    private static Optional<Transition<Channel, ApplicationStatus, ApplicationAction, ApplicationTransitions.Attempt>>
            row(Channel channel, ApplicationStatus status, ApplicationAction action, Set<String> authorities) {
        return ApplicationTransitions.TABLE.rows().stream()
                .filter(row -> row.pathway() == channel && row.from() == status && row.action() == action)
                .filter(row -> row.roles().stream().anyMatch(authorities::contains))
                .findFirst();
    }

    private static boolean mayNever(Channel channel, ApplicationAction action, Set<String> authorities) {
        var rows = ApplicationTransitions.TABLE.rows().stream()
                .filter(row -> row.pathway() == channel && row.action() == action)
                .toList();
        return !rows.isEmpty()
                && rows.stream().noneMatch(row -> row.roles().stream().anyMatch(authorities::contains));
    }

    private static List<String> allowed(Channel channel, ApplicationStatus status, Caller caller) {
        return ApplicationTransitions.TABLE.allowedActions(channel, status, caller.authorities()).stream()
                .filter(action -> action != ApplicationAction.CANCEL_BY_SIHALAL)
                .map(ApplicationAction::label)
                .toList();
    }
}
