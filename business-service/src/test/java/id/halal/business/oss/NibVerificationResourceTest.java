package id.halal.business.oss;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import id.halal.business.OssStub;
import id.halal.business.ServiceTest;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class NibVerificationResourceTest extends ServiceTest {

    private static final String OFFICER = TestTokens.provinceOfficer("64");
    private static final String PATH = "/oss/inqueryNIB";

    @Inject
    NibLookupJob job;

    private WireMock oss;

    @BeforeEach
    void emptyQueueAndHealthyBreaker() {
        oss = OssStub.client();
        oss.resetMappings();
        oss.resetRequests();
        DATABASE.update("update nib_lookup set state = 'SUPERSEDED', ended_at = now() where state = 'WAITING'");
        answer(404, "");
        String probe = registered(OFFICER);
        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            job.drain();
            verification(probe).body("lookup.state", equalTo("ANSWERED"));
        });
        oss.resetRequests();
    }

    private void answer(int code, String data) {
        oss.register(post(urlEqualTo(PATH))
                .willReturn(
                        okJson("{\"responinqueryNIB\":{\"kode\":\"" + code + "\",\"keterangan\":\"-\"" + data + "}}")));
    }

    private void answerFor(String nib, String scale, String village) {
        oss.register(post(urlEqualTo(PATH))
                .withRequestBody(matchingJsonPath("$.INQUERYNIB[?(@.nib == '" + nib + "')]"))
                .willReturn(okJson("""
                        {"responinqueryNIB":{"kode":200,"keterangan":"Data NIB ditemukan","dataNIB":{"nib":"%s","oss_id":"U-1",
                        "skala_usaha":"%s","flag_umk":"Y","nama_perseroan":"ORANG RAHASIA","alamat_perseroan":"JL. RAHASIA 1",
                        "perseroan_daerah_id":"%s","penanggung_jwb":[{"nama_penanggung_jwb":"ORANG RAHASIA"}]}}}""".formatted(nib, scale, village))));
    }

    private void broken(ResponseDefinitionBuilder response) {
        oss.register(post(urlEqualTo(PATH)).willReturn(response));
    }

    private static ValidatableResponse verification(String id) {
        return as(OFFICER)
                .get("/api/v1/businesses/" + id + "/nib-verification")
                .then()
                .statusCode(200);
    }

    private static String withNib(String nib) {
        return register(OFFICER, form(nib)).statusCode(201).extract().path("id");
    }

    @Test
    void aRegistrationIsLookedUpByItself() {
        String nib = newNib();
        answerFor(nib, "01", "6472011001");
        String id = withNib(nib);
        verification(id).body("status", equalTo("UNVERIFIED")).body("lookup.state", equalTo("WAITING"));

        job.drain();

        verification(id)
                .body("status", equalTo("VERIFIED"))
                .body("source", equalTo("OSS"))
                .body("differences", contains("NAME"))
                .body("lookup.state", equalTo("ANSWERED"))
                .body("lookup.attempts", equalTo(1));
        assertThat(toldTypes(id)).containsExactly("registered.v1", "nib-checked.v1");
        assertThat(told(id).getLast().at("/data/nibStatus").asText()).isEqualTo("VERIFIED");
        oss.verifyThat(
                1,
                postRequestedFor(urlEqualTo(PATH))
                        .withRequestBody(equalToJson("{\"INQUERYNIB\":{\"nib\":\"" + nib + "\"}}")));
        for (String table : List.of("nib_lookup", "business", "outbox")) {
            assertThat(DATABASE.count("select count(*) from " + table + " t where t::text ilike '%rahasia%'"))
                    .isZero();
        }
    }

    @Test
    void anotherScaleOrRegencyIsAMismatch() {
        String nib = newNib();
        answerFor(nib, "03", "6402012001");
        String id = withNib(nib);

        job.drain();

        verification(id).body("status", equalTo("MISMATCH")).body("differences", contains("NAME", "SCALE", "REGENCY"));
    }

    @Test
    void anUnknownNibIsNotFoundAndCanBeAskedForAgain() {
        String id = registered(OFFICER);
        job.drain();
        verification(id).body("status", equalTo("NOT_FOUND"));

        doing(OFFICER)
                .post("/api/v1/businesses/" + id + "/nib-verification")
                .then()
                .statusCode(202)
                .header("Location", org.hamcrest.Matchers.endsWith("/api/v1/businesses/" + id + "/nib-verification"))
                .body("lookup.state", equalTo("WAITING"));
        String nib = as(OFFICER).get("/api/v1/businesses/" + id).path("nib");
        answerFor(nib, "01", "6472011001");
        job.drain();

        verification(id).body("status", equalTo("VERIFIED"));
    }

    @Test
    void duringAnOutageLookUpsQueueAndThenDrainInOrder() {
        broken(aResponse().withStatus(503));
        List<String> nibs = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            nibs.add(newNib());
            ids.add(withNib(nibs.getLast()));
        }

        job.drain();
        job.drain();
        job.drain();

        verification(ids.getFirst())
                .body("status", equalTo("UNVERIFIED"))
                .body("lookup.state", equalTo("WAITING"))
                .body("lookup.attempts", equalTo(3))
                .body("lookup.lastProblem", equalTo("BREAKER_OPEN"));
        verification(ids.getLast()).body("lookup.attempts", equalTo(0));
        as(OFFICER).get("/api/v1/nib-lookups").then().statusCode(200).body("items.businessId", equalTo(ids));
        as(TestTokens.provinceOfficer("35")).get("/api/v1/nib-lookups").then().body("items", empty());
        // Three rounds of two tries each would be six: the breaker spares a system that is down.
        assertThat(oss.find(postRequestedFor(urlEqualTo(PATH)))).hasSizeBetween(2, 4);

        oss.resetMappings();
        oss.resetRequests();
        answer(404, "");
        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            job.drain();
            verification(ids.getLast()).body("status", equalTo("NOT_FOUND"));
        });

        assertThat(oss.find(postRequestedFor(urlEqualTo(PATH))).stream()
                        .map(request -> request.getBodyAsString().replaceAll("\\D", "")))
                .containsExactlyElementsOf(nibs);
    }

    @Test
    void slowBrokenAndMaintenanceAreOutagesAndBlockNothing() {
        for (ResponseDefinitionBuilder outage : List.of(
                okJson("{}").withFixedDelay(2_000),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse()
                        .withStatus(200)
                        .withHeader("Content-Type", "text/html")
                        .withBody("<html>maintenance</html>"),
                aResponse().withStatus(401))) {
            emptyQueueAndHealthyBreaker();
            broken(outage);
            String id = registered(OFFICER);

            job.drain();

            verification(id)
                    .body("status", equalTo("UNVERIFIED"))
                    .body("lookup.state", equalTo("WAITING"))
                    .body("lookup.attempts", equalTo(1));
            as(OFFICER).get("/api/v1/businesses/" + id).then().statusCode(200);
        }
    }

    @Test
    void aLookUpThatOssRefusesIsGivenUpSoThatTheOthersFollow() {
        String refused = newNib();
        String first = withNib(refused);
        String second = registered(OFFICER);
        oss.register(post(urlEqualTo(PATH))
                .withRequestBody(matchingJsonPath("$.INQUERYNIB[?(@.nib == '" + refused + "')]"))
                .willReturn(okJson("{\"responinqueryNIB\":{\"kode\":\"400\",\"keterangan\":\"NIB harus 13 angka\"}}")));

        job.drain();
        verification(first).body("lookup.state", equalTo("WAITING")).body("lookup.lastProblem", equalTo("OTHER_CODE"));
        job.drain();

        verification(first).body("status", equalTo("UNVERIFIED")).body("lookup.state", equalTo("FAILED"));
        verification(second).body("status", equalTo("NOT_FOUND"));
    }

    @Test
    void anOfficerEntersWhatThePortalShows() {
        broken(aResponse().withStatus(503));
        String id = registered(OFFICER);
        String address = "/api/v1/businesses/" + id + "/nib-verification";

        as(OFFICER)
                .body(
                        "{\"found\":true,\"scale\":\"MICRO\",\"regencyCode\":\"6472\",\"businessName\":\"keripik pisang etam\"}")
                .put(address)
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("source", equalTo("PORTAL"))
                .body("differences", empty())
                .body("lookup.state", equalTo("SUPERSEDED"));
        job.drain();
        verification(id).body("source", equalTo("PORTAL"));
        assertThat(toldTypes(id)).containsExactly("registered.v1", "nib-checked.v1");

        as(OFFICER).body("{\"found\":false}").put(address).then().body("status", equalTo("NOT_FOUND"));
        as(OFFICER)
                .body("{\"found\":true,\"regencyCode\":\"6499\"}")
                .put(address)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/scale", "/regencyCode"));
        as(OFFICER).body("{}").put(address).then().statusCode(422).body("errors.pointer", contains("/found"));
        as(TestTokens.provinceOfficer("35"))
                .body("{\"found\":false}")
                .put(address)
                .then()
                .statusCode(404);
        as(TestTokens.owner("nib-owner"))
                .body("{\"found\":false}")
                .put(address)
                .then()
                .statusCode(403);
    }

    @Test
    void askingTwiceKeepsOnePlace() {
        String id = registered(OFFICER);
        doing(OFFICER)
                .post("/api/v1/businesses/" + id + "/nib-verification")
                .then()
                .statusCode(202);

        assertThat(DATABASE.count(
                        "select count(*) from nib_lookup where business_id = ?", java.util.UUID.fromString(id)))
                .isEqualTo(1);
        doing(TestTokens.owner("nib-stranger"))
                .post("/api/v1/businesses/" + id + "/nib-verification")
                .then()
                .statusCode(404)
                .body("lookup", nullValue());
    }
}
