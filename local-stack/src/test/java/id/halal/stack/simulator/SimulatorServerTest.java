package id.halal.stack.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SimulatorServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private SimulatorServer server;

    @BeforeEach
    void start() throws IOException {
        server = new SimulatorServer(0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void ossAnswersAnyNibTheSameEachTimeUnlessItEndsInNine() throws Exception {
        JsonNode answer = JSON.readTree(inquiry("1112210007080").body()).path("responinqueryNIB");

        assertThat(answer.path("kode").asText()).isEqualTo("200");
        JsonNode data = answer.path("dataNIB");
        assertThat(data.path("nib").asText()).isEqualTo("1112210007080");
        assertThat(data.path("perseroan_daerah_id").asText()).isEqualTo("6472011001");
        assertThat(data.path("skala_usaha").asText()).isEqualTo("01");
        assertThat(data.path("flag_umk").asText()).isEqualTo("Y");
        assertThat(JSON.readTree(inquiry("1112210007080").body()).path("responinqueryNIB"))
                .isEqualTo(answer);

        assertThat(kode("1112210007089")).isEqualTo("404");
        assertThat(kode("111221000708")).isEqualTo("400");
        assertThat(JSON.readTree(inquiry("1112210007980").body())
                        .at("/responinqueryNIB/dataNIB/flag_umk")
                        .asText())
                .isEqualTo("T");
    }

    @Test
    void aFileSetByHandKeepsItsHistory() throws Exception {
        for (String status : new String[] {"OF71", "OF74", "OF74", "OF100"}) {
            control("{\"files\":[{\"shNumber\":\"SH2026-1-1\",\"status\":\"" + status
                    + "\",\"at\":\"2026-11-20\",\"comment\":\"-\"}]}");
        }
        JsonNode file = json("/sihalal/applications/SH2026-1-1");
        assertThat(file.path("status").asText()).isEqualTo("OF100");
        assertThat(file.path("riwayat").findValuesAsText("status")).containsExactly("OF71", "OF74", "OF100");
        assertThat(file.at("/riwayat/0/tanggal").asText()).isEqualTo("2026-11-20");
    }

    @Test
    void itRemembersWhatItWasAskedWhetherItAnsweredOrNot() throws Exception {
        get("/sihalal/applications/SH2026-1-1");
        control("{\"sihalal\":\"failing\"}");
        get("/sihalal/applications/SH2026-1-2");
        control("{\"sihalal\":\"up\"}");
        get("/sihalal/applications/SH2026-1-1");
        JsonNode questions = json("/control/questions");
        assertThat(questions.findValuesAsText("shNumber")).containsExactly("SH2026-1-1", "SH2026-1-2", "SH2026-1-1");
        assertThat(questions.findValuesAsText("answered")).containsExactly("true", "false", "true");
    }

    @Test
    void sihalalTellsTheStatusByTheLastDigitAndFindsTheCertificate() throws Exception {
        assertThat(json("/sihalal/applications/SH2026-1-12").path("status").asText())
                .isEqualTo("OF74");
        JsonNode issued = json("/sihalal/applications/SH2026-1-17");
        assertThat(issued.path("status").asText()).isEqualTo("OF300");
        String number = issued.at("/sertifikat/no_sert").asText();
        assertThat(number).isEqualTo("ID64110000000170626");

        assertThat(json("/sihalal/api/search/sertifikat?no_sertifikat=" + number)
                        .at("/data/datas/0/sertifikat/tgl_sert")
                        .asText())
                .isEqualTo("2026-06-18");
        assertThat(json("/sihalal/api/search/sertifikat?no_sertifikat=ID64110000000160626")
                        .at("/data/total")
                        .asInt())
                .isZero();
        assertThat(get("/sihalal/applications/SH2026-1-19").statusCode()).isEqualTo(404);
        assertThat(get("/sihalal/applications/KH-1").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileSetByHandIsTheOneThatIsShown() throws Exception {
        HttpResponse<String> set = control("""
                {"files": [{"shNumber": "SH2026-1-12", "status": "OF300", "businessName": "Dapur Ibu",
                  "productName": "Keripik Singkong", "certificateNumber": "ID64110000123451126",
                  "certificateDate": "2026-11-20"}]}
                """);
        assertThat(set.statusCode()).isEqualTo(200);

        assertThat(json("/sihalal/applications/SH2026-1-12").path("status").asText())
                .isEqualTo("OF300");
        assertThat(json("/sihalal/api/search/sertifikat?nama_produk=keripik&page=1&size=10")
                        .at("/data/datas/0/pelaku_usaha/nama_pu")
                        .asText())
                .isEqualTo("Dapur Ibu");
        assertThat(control("{\"files\": [{\"shNumber\": \"12\"}]}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theSearchShowsTheCertificatesOfIngredients() throws Exception {
        JsonNode byNumber = json("/sihalal/api/search/sertifikat?no_sertifikat=ID00419000001010125");
        assertThat(byNumber.at("/data/datas").findValuesAsText("reg_prod_name"))
                .containsExactly("Minyak Goreng Sawit Contoh", "Minyak Goreng Kelapa Contoh");
        assertThat(json("/sihalal/api/search/sertifikat?nama_produk=kecap&nama_pelaku_usaha=peraga")
                        .at("/data/datas/0/sertifikat/no_sert")
                        .asText())
                .isEqualTo("ID00419000001070625");
    }

    @Test
    void canBeToldToFailToGoDownAndToBeSlow() throws Exception {
        control("{\"oss\": \"failing\"}");
        assertThat(inquiry("1112210007080").statusCode()).isEqualTo(503);
        assertThat(get("/sihalal/applications/SH2026-1-12").statusCode()).isEqualTo(200);

        control("{\"oss\": \"down\"}");
        assertThatThrownBy(() -> inquiry("1112210007080")).isInstanceOf(IOException.class);

        control("{\"oss\": \"slow\", \"slowMillis\": 300}");
        long begin = System.nanoTime();
        assertThat(inquiry("1112210007080").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(300));

        assertThat(control("{\"oss\": \"sleepy\"}").statusCode()).isEqualTo(400);
        control("{\"oss\": \"up\"}");
        assertThat(json("/control").path("oss").asText()).isEqualTo("up");
    }

    private String kode(String nib) throws Exception {
        return JSON.readTree(inquiry(nib).body()).at("/responinqueryNIB/kode").asText();
    }

    private HttpResponse<String> inquiry(String nib) throws IOException, InterruptedException {
        return post("/oss/inqueryNIB", "{\"INQUERYNIB\":{\"nib\":\"" + nib + "\"}}");
    }

    private HttpResponse<String> control(String body) throws IOException, InterruptedException {
        return post("/control", body);
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
