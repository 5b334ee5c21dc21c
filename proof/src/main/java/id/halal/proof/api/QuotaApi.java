package id.halal.proof.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Reply;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Programmes, their trees and figures. */
public final class QuotaApi {

    private QuotaApi() {}

    /** A programme's head, as far as it is needed here. */
    public record Programme(UUID id, String facilitationCode, String status, UUID rootAllocationId, long version) {}

    /** A node of the tree with its balance. */
    public record Node(
            UUID id,
            @Nullable UUID parentId,
            @Nullable String regionCode,
            @Nullable String lp3hRegistration,
            @Nullable LocalDate targetDate,
            long allocated,
            long undistributed,
            long unreleased,
            long available,
            long reserved,
            long held,
            long issued,
            long toChildren,
            long version) {}

    /** A child wanted by a split. */
    public record Child(
            @Nullable String regionCode, @Nullable String lp3hRegistration, long units, LocalDate targetDate) {}

    /** Figures of a node's whole subtree; a percentage over nothing is absent. */
    public record Figures(
            long allocated,
            long used,
            long issued,
            long inProcess,
            long remaining,
            @Nullable BigDecimal usedPercent,
            @Nullable BigDecimal issuedOfAllocatedPercent,
            @Nullable BigDecimal issuedOfUsedPercent,
            @Nullable LocalDate targetDate,
            @Nullable Integer overdueBy) {}

    /** One movement of units. */
    public record Movement(UUID id, UUID allocationId, String fromPlace, String toPlace, long units) {}

    /** What a programme is to be. */
    public record NewProgramme(
            String facilitationCode,
            String name,
            String funder,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate targetDate,
            long units) {}

    /** A self-declare programme of a province, paid from its budget, without fallback. */
    public static Programme create(Caller officer, String province, NewProgramme wanted) {
        return create(officer, List.of(province), wanted);
    }

    /** @param scopeCodes provinces and regencies it serves; none for the whole country, which a national administrator may ask for */
    public static Programme create(Caller officer, List<String> scopeCodes, NewProgramme wanted) {
        return create(officer, "SELF_DECLARE_FACILITATED", scopeCodes, wanted);
    }

    /** The same for files that go the regular pathway. */
    public static Programme createRegular(Caller officer, String province, NewProgramme wanted) {
        return create(officer, "REGULAR_FACILITATED", List.of(province), wanted);
    }

    private static Programme create(Caller officer, String channel, List<String> scopeCodes, NewProgramme wanted) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("facilitationCode", wanted.facilitationCode());
        body.put("name", wanted.name());
        body.put("year", wanted.startsOn().getYear());
        body.put("channel", channel);
        body.put("funder", wanted.funder());
        body.put("fundSource", "APBD");
        body.put("scopeCodes", scopeCodes);
        body.put("startsOn", wanted.startsOn());
        body.put("endsOn", wanted.endsOn());
        body.put("targetDate", wanted.targetDate());
        body.put("units", wanted.units());
        body.put("fallback", false);
        body.put("lockedLp3h", List.of());
        return officer.post("/programmes").body(body).expect(201).as(Programme.class);
    }

    public static Programme activate(Caller officer, Programme programme) {
        return officer.post("/programmes/" + programme.id() + "/activation")
                .ifMatch(programme.version())
                .expect(200)
                .as(Programme.class);
    }

    public static Node allocation(Caller caller, UUID programmeId, UUID allocationId) {
        return allocations(caller, programmeId).stream()
                .filter(node -> node.id().equals(allocationId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(caller + " does not see allocation " + allocationId));
    }

    /** Hands units down; answers the new children in the order asked for. */
    public static List<Node> split(Caller officer, Node node, String documentNumber, List<Child> children) {
        Reply reply = officer.post("/allocations/" + node.id() + "/split")
                .ifMatch(node.version())
                .body(Map.of("documentNumber", documentNumber, "children", children))
                .expect(200, 201);
        return Pages.items(reply.json().path("children"), Node.class);
    }

    public static List<Node> allocations(Caller caller, UUID programmeId) {
        return Pages.all(caller, "/programmes/" + programmeId + "/allocations", Node.class);
    }

    public static List<Movement> movements(Caller caller, UUID programmeId) {
        return Pages.all(caller, "/programmes/" + programmeId + "/movements", Movement.class);
    }

    /** The report as it was answered. */
    public static JsonNode absorption(Caller caller, UUID programmeId) {
        return caller.get("/programmes/" + programmeId + "/absorption")
                .expect(200)
                .json();
    }
}
