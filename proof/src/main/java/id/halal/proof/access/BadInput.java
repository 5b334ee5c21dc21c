package id.halal.proof.access;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.Draft;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.BusinessApi;
import id.halal.proof.client.Gateway;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Reply;
import id.halal.proof.synthetic.SmallBusiness;
import id.halal.proof.synthetic.SyntheticPeople;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a client can get wrong, sent through the gateway. Needs an active companion in the regency. */
public final class BadInput {

    private static final String REGENCY = "6472";

    private final Gateway gateway;
    private final Caller companion;
    private final Caller officer;
    private final SmallBusiness known;
    private final SmallBusiness fresh;
    private final UUID businessId;
    private final File draft;
    private final File eleven;

    /** Makes the business and the draft that the bad requests are about. */
    public BadInput(Gateway gateway, SyntheticPeople people, int firstNumber, String facilitationCode) {
        this.gateway = gateway;
        this.companion = gateway.as("companion-6472-1");
        this.officer = gateway.as("officer-64");
        this.known = people.business(REGENCY, firstNumber);
        this.fresh = people.business(REGENCY, firstNumber + 1);
        this.businessId = BusinessApi.register(companion, known);
        BusinessApi.consent(companion, businessId, "6472000101", "ab".repeat(32), LocalDate.of(2025, 12, 1));
        this.draft = ApplicationApi.draft(companion, new Draft(businessId, facilitationCode, null), known);
        this.eleven = elevenNames();
    }

    /**
     * How it went.
     *
     * @param tried how many bad requests were sent
     * @param faults one sentence for each that was not refused as it must be
     */
    public record Outcome(int tried, List<String> faults) {}

    /** Sends them; none may leave anything behind. */
    public Outcome send() {
        Findings findings = new Findings();
        businessFields(findings);
        otherFields(findings);
        new BadBodies(companion, fresh, businessId, draft).send(findings);
        states(findings);
        callers(findings);
        return new Outcome(findings.count(), findings.faults());
    }

    private void businessFields(Findings findings) {
        business(findings, "NIB of 12 digits", "/nib", "123456789012", "NIB_DIGITS");
        business(findings, "no name", "/businessName", " ", "REQUIRED");
        business(findings, "negative sales", "/annualSalesRupiah", -1, "TOO_SMALL");
        business(findings, "KBLI of 4 digits", "/kbli/0", "1079", "KBLI_DIGITS");
        business(findings, "NIK of 15 digits", "/owner/nik", fresh.owner().nik().substring(1), "NIK_DIGITS");
        business(findings, "NIK born on 32 January", "/owner/nik", "6472013201900001", "NIK_DATE");
        business(findings, "NIK of no province", "/owner/nik", "0072010101900001", "NIK_PROVINCE");
        business(findings, "phone that is none", "/owner/phone", "12345", "PHONE_FORMAT");
        business(findings, "e-mail that is none", "/owner/email", "nobody", "EMAIL_FORMAT");
        business(findings, "regency that does not exist", "/address/regencyCode", "6499", "REGION_UNKNOWN");
        business(findings, "regency with a dot", "/address/regencyCode", "64.72", "REGION_CODE_LEVEL");
        business(findings, "district elsewhere", "/address/districtCode", "640101", "REGION_OUTSIDE_PARENT");
        business(findings, "masked NIK written back", "/owner/nik", "6472••••••••0001", "MASKED_VALUE");
        findings.field(
                "masked phone patched back",
                companion
                        .patch("/businesses/" + businessId)
                        .mergePatch(Map.of("owner", Map.of("phone", "0812••••0001")))
                        .ifMatch(companion
                                .get("/businesses/" + businessId)
                                .expect(200)
                                .version()),
                "MASKED_VALUE",
                "/owner/phone");
    }

    private void business(Findings findings, String what, String pointer, Object value, String code) {
        Map<String, Object> form = Forms.with(BusinessApi.form(fresh), pointer, value);
        findings.field(
                what,
                companion.post("/businesses").body(form),
                code.equals("MASKED_VALUE") ? code : "INVALID_FIELDS",
                pointer);
        findings.rule(what, code);
    }

    private void otherFields(Findings findings) {
        Map<String, Object> form = ApplicationApi.form(new Draft(businessId, "A30164", null), known);
        findings.field(
                "product type that does not exist",
                companion.post("/applications").body(Forms.with(form, "/productTypeCode", "GOLD")),
                "INVALID_FIELDS",
                "/productTypeCode");
        findings.field(
                "facility in no regency",
                companion.post("/applications").body(Forms.with(form, "/facility", Map.of("regencyCode", "6499"))),
                "INVALID_FIELDS",
                "/facility/regencyCode");
        findings.field(
                "programme that ends before it starts",
                officer.post("/programmes").body(programme("startsOn", "2025-12-31", "endsOn", "2025-01-01")),
                "INVALID_FIELDS",
                "/endsOn");
        findings.field(
                "programme without units",
                officer.post("/programmes").body(programme("units", 0)),
                "INVALID_FIELDS",
                "/units");
        findings.field(
                "programme for another province",
                officer.post("/programmes").body(programme("scopeCodes", List.of("35"))),
                "INVALID_FIELDS",
                "/scopeCodes/0");
        findings.field(
                "companion with a NIK of letters",
                gateway.as("coordinator-1164000001")
                        .post("/companions")
                        .body(Map.of(
                                "registration",
                                "6472000177",
                                "lp3hRegistration",
                                "1164000001",
                                "serviceCodes",
                                List.of(REGENCY),
                                "person",
                                Map.of("name", "Contoh", "nik", "ABCDEFGHIJKLMNOP", "phone", "081234567890"))),
                "INVALID_FIELDS",
                "/person/nik");
        findings.refused("eleven product names", ApplicationApi.submission(companion, eleven), 422, "NOT_ELIGIBLE");
    }

    /** Eleven names are one too many for a self-declare file: the submission says so. */
    private File elevenNames() {
        Map<String, Object> form = ApplicationApi.form(new Draft(businessId, "A30164", null), known);
        form.put(
                "products",
                IntStream.range(0, 11)
                        .mapToObj(n -> Map.of("name", "Keripik rasa " + n))
                        .toList());
        return companion.post("/applications").body(form).expect(201).as(File.class);
    }

    private void states(Findings findings) {
        UUID nobody = UUID.fromString("01963c8a-17cd-7485-851d-000000000000");
        findings.refused("unknown file", companion.get("/applications/" + nobody), 404, "NOT_FOUND");
        findings.refused("id that is none", companion.get("/applications/12"), 404, "NOT_FOUND");
        findings.refused("unknown business", companion.get("/businesses/" + nobody), 404, "NOT_FOUND");
        findings.refused("unknown programme", officer.get("/programmes/" + nobody), 404, "NOT_FOUND");
        findings.refused("unknown companion", officer.get("/companions/" + nobody), 404, "NOT_FOUND");
        findings.refused(
                "unknown certificate", gateway.anonymous().get("/certificates/ID64110999999990425"), 404, "NOT_FOUND");
        Reply illegal = companion
                .post("/applications/" + draft.id() + "/resubmission")
                .ifMatch(draft.version())
                .once();
        findings.add(new Finding("resubmission of a draft", illegal, Set.of(409), "ILLEGAL_ACTION", null));
        findings.member("resubmission of a draft", illegal, "state", "DRAFT");
        findings.member("resubmission of a draft", illegal, "allowedActions", null);
        Map<String, Object> patch = Map.of("productTypeCode", "SNACK");
        findings.refused(
                "change without a version",
                companion.patch("/applications/" + draft.id()).mergePatch(patch),
                428,
                "VERSION_REQUIRED");
        findings.refused(
                "change of an old version",
                companion.patch("/applications/" + draft.id()).mergePatch(patch).ifMatch(draft.version() + 7),
                412,
                "STALE_VERSION");
    }

    private void callers(Findings findings) {
        String path = "/businesses/" + businessId;
        findings.refused("no token", gateway.anonymous().get(path), 401, "UNAUTHENTICATED");
        findings.refused(
                "a token that is none", gateway.withToken("forger", "abc").get(path), 401, "UNAUTHENTICATED");
        findings.refused(
                "a token with another signature",
                gateway.withToken("forger", Tampering.otherSignature(companion)).get(path),
                401,
                "UNAUTHENTICATED");
        findings.refused(
                "an owner who makes a programme",
                gateway.as("owner-1").post("/programmes").body(programme("units", 5)),
                403,
                "FORBIDDEN");
        findings.refused(
                "a companion who closes a fatwa session",
                companion.post("/fatwa-sessions/" + businessId + "/closure").ifMatch(0),
                403,
                "FORBIDDEN");
        findings.refused(
                "an auditor who writes",
                gateway.as("auditor").post("/businesses").body(BusinessApi.form(fresh)),
                403,
                "FORBIDDEN");
        findings.refused(
                "an officer of another province", gateway.as("officer-35").get(path), 404, "NOT_FOUND");
        findings.refused("another companion", gateway.as("companion-6401-1").get(path), 404, "NOT_FOUND");
    }

    /** The same key with the same body is answered as before, with another body it is refused. */
    public List<String> repeats() {
        List<String> faults = new ArrayList<>();
        String key = "repeat-" + UUID.randomUUID();
        Map<String, Object> form = BusinessApi.form(fresh);
        Reply first = companion.post("/businesses").key(key).body(form).once();
        Reply second = companion.post("/businesses").key(key).body(form).once();
        if (first.status() != 201 || second.status() != 201 || !first.text().equals(second.text())) {
            faults.add("the same request twice: " + first + " then " + second);
        }
        Reply other = companion
                .post("/businesses")
                .key(key)
                .body(Forms.with(form, "/businessName", "Lain"))
                .once();
        new Finding("a key used for two bodies", other, Set.of(422), "IDEMPOTENCY_KEY_REUSED", null)
                .fault()
                .ifPresent(faults::add);
        return faults;
    }

    private static Map<String, Object> programme(Object... changes) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of(
                "facilitationCode", "BAD25",
                "name", "Program Salah",
                "year", 2025,
                "channel", "SELF_DECLARE_FACILITATED",
                "funder", "Contoh",
                "fundSource", "APBD",
                "units", 10,
                "fallback", false));
        body.put("scopeCodes", List.of("64"));
        body.put("startsOn", "2025-04-08");
        body.put("endsOn", "2025-12-31");
        for (int i = 0; i < changes.length; i += 2) {
            body.put(String.valueOf(changes[i]), changes[i + 1]);
        }
        return body;
    }
}
