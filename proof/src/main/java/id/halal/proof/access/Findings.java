package id.halal.proof.access;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.proof.client.Call;
import id.halal.proof.client.Problem;
import id.halal.proof.client.Reply;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Collects requests that must be refused. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private final List<String> more = new ArrayList<>();

    void field(String what, Call call, String code, String pointer) {
        all.add(new Finding(what, call.settled(), Set.of(400, 422), code, pointer));
    }

    void refused(String what, Call call, int status, String code) {
        all.add(new Finding(what, call.once(), Set.of(status), code, null));
    }

    void refused(String what, Call call, Set<Integer> statuses) {
        all.add(new Finding(what, call.once(), statuses, null, null));
    }

    void add(Finding finding) {
        all.add(finding);
    }

    /** The latest finding must name this rule at its field. */
    void rule(String what, String rule) {
        Problem problem = all.getLast().reply().problem();
        if (problem.errors().stream().noneMatch(error -> error.code().equals(rule))) {
            more.add(what + ": the rule " + rule + " is not named in "
                    + all.getLast().reply());
        }
    }

    /** A member of the problem document must be there, and have this value unless that does not matter. */
    void member(String what, Reply reply, String name, @Nullable String value) {
        JsonNode member = reply.problem().document().path(name);
        if (member.isMissingNode() || (value != null && !member.asText().equals(value))) {
            more.add(what + ": no member " + name + (value == null ? "" : " = " + value) + " in " + reply);
        }
    }

    int count() {
        return all.size();
    }

    List<String> faults() {
        return Stream.concat(all.stream().map(Finding::fault).flatMap(Optional::stream), more.stream())
                .toList();
    }
}
