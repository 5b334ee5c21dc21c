package id.halal.quota;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** A file of the regular pathway has steps, people and an invoice that no row of the sheet tells: its programme is refused. */
@QuotaTest
class TakeOverChannelTest {

    @ParameterizedTest
    @CsvSource({"id, jalur reguler", "en, regular pathway"})
    void aRegularProgrammeIsRefusedInPlainWords(String language, String words) {
        Map<String, Object> body = Api.programme(Api.newCode(), 20);
        body.put("channel", "REGULAR_FACILITATED");
        Api.Programme programme = Api.active(body);

        Api.write(Api.OFFICER)
                .header("Accept-Language", language)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(new TakeOverSheet().row("6472", "1164000003", "", "OF290").bytes())
                .queryParam("fileName", "rekap 2025.xlsx")
                .queryParam("rows", 1)
                .queryParam("used", 0)
                .queryParam("issued", 0)
                .queryParam("dryRun", true)
                .post("/api/v1/programmes/" + programme.id() + "/take-overs")
                .then()
                .statusCode(409)
                .body("code", equalTo("TAKE_OVER_REGULAR_PROGRAMME"))
                .body("title", containsString(words));

        assertThat(Ledgers.DATABASE.count(
                        "select count(*) from take_over where programme_id = ?::uuid", programme.id()))
                .isZero();
    }
}
