package id.halal.application.material.certificate;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import id.halal.application.CertificateSearchStub;
import id.halal.testkit.services.TestDatabase;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The national search as a test arranges it. */
final class Portal {

    static final String PATH = "/api/search/sertifikat";
    static final String REGISTER = "/api/v1/material-certificates";
    static final TestDatabase DATABASE = TestDatabase.of("application");

    private static final AtomicLong SEQUENCE = new AtomicLong(System.nanoTime() % 90_000_000);

    private final WireMock search = CertificateSearchStub.client();

    static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }

    /** A number nobody has used yet. */
    static String number() {
        return "ID6411%09d1126".formatted(SEQUENCE.incrementAndGet());
    }

    /** Nothing waits, it is up, knows nothing, and the breaker is closed. */
    static Portal fresh(MaterialLookupJob job) {
        Portal portal = new Portal();
        portal.search.resetMappings();
        DATABASE.update("update material_lookup set state = 'FAILED', ended_at = now() where state = 'WAITING'");
        portal.up();
        String probe = number();
        DATABASE.update(
                "insert into material_lookup (id, question, number, state, requested_by, requested_at) values (?, ?, ?, 'WAITING', 't', now())",
                UUID.randomUUID(),
                probe.toLowerCase(Locale.ROOT) + "||",
                probe);
        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            job.drain();
            assertThat(waiting()).isZero();
        });
        portal.search.resetRequests();
        return portal;
    }

    static long waiting() {
        return DATABASE.count("select count(*) from material_lookup where state = 'WAITING'");
    }

    private static MappingBuilder search() {
        return get(urlPathEqualTo(PATH));
    }

    void up() {
        search.resetMappings();
        search.register(search().atPriority(10).willReturn(okJson("{\"data\":{\"datas\":[],\"total\":0}}")));
    }

    void broken(ResponseDefinitionBuilder response) {
        search.resetMappings();
        search.register(search().atPriority(1).willReturn(response));
    }

    void shows(String number, String product, String producer) {
        search.register(search().atPriority(5)
                .withQueryParam("no_sertifikat", equalTo(number))
                .willReturn(okJson(page(number, product, producer))));
    }

    void showsByProduct(String words, String number, String product, String producer) {
        search.register(search().atPriority(5)
                .withQueryParam("nama_produk", equalTo(words))
                .willReturn(okJson(page(number, product, producer))));
    }

    private static String page(String number, String product, String producer) {
        return """
                {"data":{"total":1,"datas":[
                  {"reg_prod_name":"%2$s","pelaku_usaha":{"nama_pu":"%3$s","x":1},
                   "sertifikat":{"no_sert":"%1$s","tgl_sert":"2026-11-20T00:00:00.000Z"}},
                  {"reg_prod_name":"Ketetapan","pelaku_usaha":{"nama_pu":"-"},"sertifikat":{"no_sert":"KH-1","tgl_sert":null}},
                  {"reg_prod_name":"Tanpa sertifikat","pelaku_usaha":null,"sertifikat":null}]}}""".formatted(number, product, producer);
    }

    void refuses(String number) {
        search.register(search().atPriority(5)
                .withQueryParam("no_sertifikat", equalTo(number))
                .willReturn(okJson("{\"message\":\"parameter salah\"}")));
    }

    void forgetRequests() {
        search.resetRequests();
    }

    int asked() {
        return search.find(getRequestedFor(urlPathEqualTo(PATH))).size();
    }

    /** The numbers it was asked for, in the order it was. */
    List<String> askedNumbers() {
        return search.find(getRequestedFor(urlPathEqualTo(PATH))).stream()
                .sorted(java.util.Comparator.comparing(LoggedRequest::getLoggedDate))
                .map(request -> request.queryParameter("no_sertifikat").firstValue())
                .toList();
    }
}
