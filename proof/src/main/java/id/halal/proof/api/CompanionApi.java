package id.halal.proof.api;

import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.synthetic.Person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** LP3H, companions and their work. */
public final class CompanionApi {

    private CompanionApi() {}

    /** A companion, as far as it is needed here. */
    public record Companion(UUID id, String registration, String status, long version) {}

    /** A file offered to a companion, or taken. */
    public record Assignment(UUID id, UUID applicationId, String companionRegistration, String status) {}

    public static void registerLp3h(Caller officer, String registration, String name, List<String> regencies) {
        officer.post("/lp3h")
                .body(Map.of("registration", registration, "institutionName", name, "serviceCodes", regencies))
                .expect(201);
    }

    public static Companion registerCompanion(
            Caller coordinator, String registration, String lp3h, String regency, Person person) {
        return coordinator
                .post("/companions")
                .body(form(registration, lp3h, regency, person))
                .expect(201)
                .as(Companion.class);
    }

    /** A companion as typed in. */
    public static Map<String, Object> form(String registration, String lp3h, String regency, Person person) {
        return Map.of(
                "registration",
                registration,
                "lp3hRegistration",
                lp3h,
                "serviceCodes",
                List.of(regency),
                "person",
                Map.of(
                        "name", person.name(),
                        "nik", person.nik(),
                        "phone", person.phone(),
                        "email", person.email(),
                        "bankCode", "002",
                        "bankAccount", "9" + person.nik().substring(7)));
    }

    public static Companion activate(Caller coordinator, Companion companion) {
        return coordinator
                .post("/companions/" + companion.id() + "/activation")
                .ifMatch(companion.version())
                .expect(200)
                .as(Companion.class);
    }

    /** What became of a file's assignments, as far as the caller sees it; newest first. */
    public static List<Assignment> assignments(Caller caller, UUID applicationId) {
        return Pages.all(caller, "/assignments?applicationId=" + applicationId, Assignment.class);
    }

    public static void accept(Caller companion, UUID assignmentId) {
        companion.post("/assignments/" + assignmentId + "/acceptance").expect(200);
    }

    /** Syncs the companion's own record of a visit. */
    public static void recordVisit(Caller companion, UUID visitId, UUID applicationId, Instant at) {
        companion
                .put("/visits/" + visitId)
                .body(Map.of(
                        "applicationId",
                        applicationId,
                        "visitedAt",
                        at,
                        "outcome",
                        "VISITED",
                        "latitude",
                        -0.502183,
                        "longitude",
                        117.153801))
                .expect(200, 201);
    }
}
