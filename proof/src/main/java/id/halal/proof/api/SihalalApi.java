package id.halal.proof.api;

import id.halal.proof.client.Gateway.Caller;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What SIHALAL says of files, as the platform tells it. */
public final class SihalalApi {

    private SihalalApi() {}

    /** One status that was mirrored. */
    public record Mirrored(
            int position, String code, @Nullable String certificateNumber, String source) {}

    /** When it is asked about next, and why not yet. */
    public record Lookup(
            UUID applicationId,
            String sihalalNumber,
            long waitsSeconds,
            int attempts,
            @Nullable String lastProblem) {}

    /** Where SIHALAL and we say different things. */
    public record Difference(
            UUID applicationId,
            String status,
            @Nullable String sihalalStatus,
            String kind,
            @Nullable String keptBecause) {}

    /** One file beside SIHALAL. */
    public record FileAtSihalal(
            String status,
            String expectedSihalalStatus,
            @Nullable String sihalalNumber,
            @Nullable String sihalalStatus,
            @Nullable Difference difference,
            @Nullable Lookup lookup,
            List<Mirrored> history) {

        public List<String> codes() {
            return history.stream().map(Mirrored::code).toList();
        }
    }

    public static FileAtSihalal of(Caller caller, UUID id) {
        return caller.get("/applications/" + id + "/sihalal").expect(200).as(FileAtSihalal.class);
    }

    /** Asks for it to be asked about at once. */
    public static void lookUp(Caller caller, UUID id) {
        caller.post("/applications/" + id + "/sihalal/look-up").expect(202);
    }

    /** What waits to be asked now, the longest waiting first. */
    public static List<Lookup> waiting(Caller caller) {
        return Pages.all(caller, "/sihalal-lookups", Lookup.class);
    }

    public static List<Difference> differences(Caller caller) {
        return Pages.all(caller, "/sihalal-differences", Difference.class);
    }
}
