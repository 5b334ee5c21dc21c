package id.halal.proof.access;

import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.BusinessApi;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.synthetic.Sha256;
import id.halal.proof.synthetic.SitePhoto;
import id.halal.proof.synthetic.SmallBusiness;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** What is wrong with a request before anybody reads what it says: documents that are none, bodies, paths, pages. */
final class BadBodies {

    private static final int TOO_LARGE = 4 << 20;

    private final Caller companion;
    private final SmallBusiness fresh;
    private final UUID businessId;
    private final File draft;

    BadBodies(Caller companion, SmallBusiness fresh, UUID businessId, File draft) {
        this.companion = companion;
        this.fresh = fresh;
        this.businessId = businessId;
        this.draft = draft;
    }

    void send(Findings findings) {
        documents(findings);
        envelope(findings);
    }

    private void documents(Findings findings) {
        String path = "/applications/" + draft.id() + "/documents/";
        byte[] text = "not a picture".getBytes(StandardCharsets.UTF_8);
        SitePhoto photo = SitePhoto.of(-1);
        findings.refused(
                "document whose hash does not fit",
                companion.put(path + photo.sha256() + "?kind=OTHER").bytes(text, "image/jpeg"),
                Set.of(400, 422));
        findings.refused(
                "text that says it is a picture",
                companion.put(path + Sha256.of(text) + "?kind=OTHER").bytes(text, "image/jpeg"),
                Set.of(400, 415, 422));
        findings.refused(
                "document of an unknown kind",
                companion.put(path + photo.sha256() + "?kind=SECRET").bytes(photo.content(), "image/jpeg"),
                Set.of(400, 422));
    }

    private void envelope(Findings findings) {
        findings.refused(
                "no idempotency key",
                companion.post("/businesses").body(BusinessApi.form(fresh)).withoutKey(),
                400,
                "IDEMPOTENCY_KEY_MISSING");
        findings.refused("malformed JSON", companion.post("/businesses").raw("{\"nib\": "), 400, "MALFORMED_JSON");
        findings.field(
                "text where a number belongs",
                companion.post("/businesses").body(Forms.with(BusinessApi.form(fresh), "/annualSalesRupiah", "a lot")),
                "FIELD_TYPE",
                "/annualSalesRupiah");
        findings.field(
                "a field that does not exist",
                companion.post("/businesses").body(Forms.with(BusinessApi.form(fresh), "/hobby", "chess")),
                "UNKNOWN_FIELD",
                "/hobby");
        byte[] large = new byte[TOO_LARGE];
        findings.refused(
                "body too large",
                companion.post("/businesses").bytes(large, "application/json"),
                413,
                "BODY_TOO_LARGE");
        findings.refused(
                "body too large and chunked",
                companion.post("/businesses").chunked(large, "application/json"),
                413,
                "BODY_TOO_LARGE");
        findings.refused("page of 0 rows", companion.get("/applications?limit=0"), 400, "BAD_PARAMETER");
        findings.refused("status that is none", companion.get("/applications?status=GONE"), 400, "BAD_PARAMETER");
        findings.refused("cursor of our own making", companion.get("/applications?cursor=abc"), 400, "BAD_CURSOR");
        findings.refused("two slashes in the path", companion.get("//applications"), Set.of(400, 404));
        findings.refused(
                "an encoded slash in the path", companion.get("/applications%2f" + draft.id()), Set.of(400, 404));
        findings.refused(
                "what only services may ask",
                companion.get("/../../internal/businesses/" + businessId),
                Set.of(400, 404));
        findings.refused("a resource that does not exist", companion.get("/nothing"), 404, "NOT_FOUND");
    }
}
