package id.halal.proof.api;

import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Reply;
import id.halal.proof.synthetic.Sha256;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A file drafted as a person does: begun with next to nothing, then saved section by section. */
public final class SectionApi {

    private SectionApi() {}

    /** An ingredient as the file keeps it. */
    public record KeptIngredient(UUID id, String kind) {}

    private record Kept(List<KeptIngredient> ingredients) {}

    public static File begin(Caller caller, Map<String, Object> head) {
        return caller.post("/applications").body(head).expect(201).as(File.class);
    }

    /** Saves one section on what the file is now. */
    public static Reply save(Caller caller, UUID id, String section, Map<String, ?> patch) {
        return caller.patch("/applications/" + id + "/sections/" + section)
                .ifMatch(ApplicationApi.get(caller, id).version())
                .mergePatch(patch)
                .expect(200);
    }

    /** Those of a file, in the order they were saved. */
    public static List<KeptIngredient> ingredients(Reply saved) {
        return saved.as(Kept.class).ingredients();
    }

    /** How far each section is, by its label. */
    public static Map<String, String> states(Caller caller, UUID id) {
        Map<String, String> states = new LinkedHashMap<>();
        caller.get("/applications/" + id)
                .expect(200)
                .json()
                .path("sections")
                .forEachEntry((section, status) ->
                        states.put(section, status.path("state").asText()));
        return states;
    }

    /** Puts a document to the file; answers its SHA-256. */
    public static String upload(Caller caller, UUID id, String kind, String type, byte[] content) {
        String sha256 = Sha256.of(content);
        caller.put("/applications/" + id + "/documents/" + sha256 + "?kind=" + kind)
                .bytes(content, type)
                .expect(200, 201);
        return sha256;
    }
}
