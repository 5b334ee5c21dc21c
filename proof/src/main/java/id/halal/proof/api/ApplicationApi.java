package id.halal.proof.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.proof.client.Call;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Reply;
import id.halal.proof.synthetic.ProductIdea;
import id.halal.proof.synthetic.SitePhoto;
import id.halal.proof.synthetic.SmallBusiness;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The life of a file. */
public final class ApplicationApi {

    /** The lines of the verification after the decree; what was open at the submission comes on top. */
    private static final List<String> CHECKLIST = List.of("a", "b", "c", "d", "e");

    private static final int TRIES = 5;

    private ApplicationApi() {}

    /** A file, as far as it is needed here. */
    public record File(
            UUID id,
            String status,
            long version,
            UUID businessId,
            @Nullable String facilitationCode,
            Facility facility,
            @Nullable String lp3hRegistration,
            @Nullable String companionRegistration,
            @Nullable String reason,
            @Nullable String certificateNumber,
            List<String> openCriteria) {}

    /** Where it is made. */
    public record Facility(String regencyCode) {}

    /** What a draft names besides its content. */
    public record Draft(
            UUID businessId,
            String facilitationCode,
            @Nullable String lp3hRegistration) {}

    public static Map<String, Object> form(Draft draft, SmallBusiness business) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("businessId", draft.businessId());
        form.put("channel", "SELF_DECLARE_FACILITATED");
        form.put("facilitationCode", draft.facilitationCode());
        if (draft.lp3hRegistration() != null) {
            form.put("lp3hRegistration", draft.lp3hRegistration());
        }
        form.put("productTypeCode", business.product().productType());
        form.put("facility", Map.of("regencyCode", business.regencyCode(), "districtCode", business.districtCode()));
        form.put(
                "products",
                business.product().productNames().stream()
                        .map(name -> Map.of("name", name, "brand", business.businessName()))
                        .toList());
        form.put(
                "ingredients",
                business.product().ingredients().stream()
                        .map(ApplicationApi::ingredient)
                        .toList());
        form.put(
                "processNarrative",
                Map.of(
                        "buy", "Bahan dibeli di pasar dan toko langganan.",
                        "process", business.product().process(),
                        "distribute", "Dijual di rumah dan dititipkan di warung sekitar."));
        form.put(
                "facts",
                Map.of(
                        "productionSites",
                        1,
                        "outlets",
                        1,
                        "separatePlace",
                        true,
                        "simpleProcess",
                        true,
                        "preservationMethods",
                        1,
                        "slaughteredContent",
                        "NONE",
                        "hazardousMaterial",
                        false));
        return form;
    }

    public static File draft(Caller caller, Draft draft, SmallBusiness business) {
        return caller.post("/applications")
                .body(form(draft, business))
                .expect(201)
                .as(File.class);
    }

    public static Call submission(Caller caller, File draft) {
        return caller.post("/applications/" + draft.id() + "/submission")
                .ifMatch(draft.version())
                .body(Map.of("pledgeAccepted", true));
    }

    public static void submit(Caller caller, File draft) {
        submission(caller, draft).expect(202);
    }

    public static File get(Caller caller, UUID id) {
        return caller.get("/applications/" + id).expect(200).as(File.class);
    }

    /** Waits by the version, as a client would that wants to know soon. */
    public static File await(Caller caller, UUID id, Duration limit, Predicate<File> condition) {
        long end = System.nanoTime() + limit.toNanos();
        Reply seen = caller.get("/applications/" + id).expect(200);
        File file = seen.as(File.class);
        while (!condition.test(file)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "file " + id + " is still " + file.status() + " after " + limit.toSeconds() + " s");
            }
            Reply next = caller.get("/applications/" + id + "?wait=10")
                    .ifNoneMatch(Objects.requireNonNull(seen.etag()))
                    .expect(200, 304);
            if (next.status() == 200) {
                seen = next;
                file = next.as(File.class);
            }
        }
        return file;
    }

    public static File awaitStatus(Caller caller, UUID id, String status) {
        return await(caller, id, Duration.ofSeconds(60), file -> file.status().equals(status));
    }

    /**
     * Decides on what the file is now. A limit that passes at the same moment changes the version; then the file is read again, as the
     * problem (412) asks for.
     */
    public static Reply decide(Caller caller, UUID id, Function<File, Call> decision) {
        Reply reply = decision.apply(get(caller, id)).settled();
        for (int again = 0; reply.status() == 412 && again < TRIES; again++) {
            reply = decision.apply(get(caller, id)).settled();
        }
        return reply.expect(200, 201);
    }

    public static void uploadPhoto(Caller companion, UUID id, SitePhoto photo) {
        companion
                .put("/applications/" + id + "/documents/" + photo.sha256() + "?kind=VISIT_PHOTO")
                .bytes(photo.content(), "image/jpeg")
                .expect(200, 201);
    }

    /** The visit with its photo and a checklist on which all is met. */
    public static void recordVisit(Caller companion, File file, UUID visitId, Instant at, SitePhoto photo) {
        companion
                .put("/applications/" + file.id() + "/visits/" + visitId)
                .body(Map.of(
                        "visitedAt",
                        at,
                        "photoSha256s",
                        List.of(Map.of(
                                "sha256",
                                photo.sha256(),
                                "takenAt",
                                at,
                                "shows",
                                List.of("BUSINESS", "COMPANION", "PRODUCT"))),
                        "checklist",
                        Stream.concat(CHECKLIST.stream(), file.openCriteria().stream())
                                .map(code -> Map.of("code", code, "result", "MEETS", "evidence", "Dilihat di tempat"))
                                .toList()))
                .expect(200, 201);
    }

    public static Call verification(Caller companion, File file, UUID visitId) {
        return companion
                .post("/applications/" + file.id() + "/verification")
                .ifMatch(file.version())
                .body(Map.of(
                        "visitId", visitId, "recommendation", "Bahan, proses, dan produk memenuhi; direkomendasikan."));
    }

    public static Call returning(Caller caller, File file, String code, String text) {
        return caller.post("/applications/" + file.id() + "/return")
                .ifMatch(file.version())
                .body(Map.of("notes", List.of(Map.of("code", code, "text", text))));
    }

    public static void recordSihalalNumber(Caller caller, UUID id, String number) {
        caller.put("/applications/" + id + "/sihalal-number")
                .body(Map.of("sihalalNumber", number))
                .expect(200);
    }

    public static Call registration(Caller caller, File file) {
        return caller.post("/applications/" + file.id() + "/registration").ifMatch(file.version());
    }

    public static UUID openSession(Caller caller, LocalDate heldOn) {
        return UUID.fromString(caller.post("/fatwa-sessions")
                .body(Map.of("heldOn", heldOn, "place", "Samarinda"))
                .expect(201)
                .json()
                .path("id")
                .asText());
    }

    public static void enterHalal(Caller member, UUID sessionId, UUID applicationId, String decisionNumber) {
        member.post("/fatwa-sessions/" + sessionId + "/decisions")
                .body(Map.of("applicationId", applicationId, "decision", "HALAL", "decisionNumber", decisionNumber))
                .expect(200, 201);
    }

    public static Reply closeSession(Caller chair, UUID sessionId) {
        JsonNode session = chair.get("/fatwa-sessions/" + sessionId).expect(200).json();
        return chair.post("/fatwa-sessions/" + sessionId + "/closure")
                .ifMatch(session.path("version").asLong())
                .expect(200);
    }

    /** National: the number is minted. */
    public static Call issue(Caller bpjph, File file) {
        return bpjph.post("/applications/" + file.id() + "/certificate").ifMatch(file.version());
    }

    /** Mirror: the number is what BPJPH gave. */
    public static Call recordCertificate(Caller officer, File file, String number, LocalDate issuedOn) {
        return issue(officer, file).body(Map.of("certificateNumber", number, "issuedOn", issuedOn));
    }

    public static Call withdrawal(Caller caller, File file, String reason) {
        return caller.post("/applications/" + file.id() + "/withdrawal")
                .ifMatch(file.version())
                .body(Map.of("reason", reason));
    }

    public static List<File> filesOf(Caller caller, String facilitationCode) {
        return Pages.all(caller, "/applications?facilitationCode=" + facilitationCode, File.class);
    }

    /** An ingredient as it is typed in. */
    public static Map<String, Object> ingredient(ProductIdea.Ingredient ingredient) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", ingredient.name());
        body.put("kind", ingredient.kind());
        body.put("certified", ingredient.certified());
        if (ingredient.certified()) {
            // Sequences from 900000001 on mark examples; the name decides which, so that one ingredient has one
            // certificate.
            body.put(
                    "certificateNumber",
                    "ID0041%09d0824"
                            .formatted(900_000_000L
                                    + Math.floorMod(ingredient.name().hashCode(), 1_000_000)));
        }
        return body;
    }
}
