package id.halal.application.sihalal;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswerReaderTest {

    private static final String NUMBER = "SH2026-1-1";

    private static SihalalAnswer read(String json) {
        try {
            return AnswerReader.read(NUMBER, new ObjectMapper().readValue(json, SihalalClient.Answer.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theHistoryAndHowItStandsNowAreOneList() {
        SihalalAnswer answer = read("""
                {"no_daftar":"SH2026-1-1","status":"OF300","pelaku_usaha":{"nama_pu":" Dapur Bu Sari "},"lain":1,
                 "sertifikat":{"no_sert":"ID64110017058841126","tgl_sert":"2026-11-20"},
                 "riwayat":[{"status":"OF71","tanggal":"2026-11-02"},{"status":"OF74","tanggal":"2026-11-03 09:15:00","komentar":"ok"},
                            {"status":"OF100"},{"status":"OF300","tanggal":"2026-11-20T09:00:00+07:00"}]}""");
        assertThat(answer.businessName()).isEqualTo("Dapur Bu Sari");
        assertThat(answer.facts()).extracting(SihalalFact::code).containsExactly("OF71", "OF74", "OF300");
        assertThat(answer.facts().get(0).dayOnly()).isTrue();
        assertThat(answer.facts().get(1).saidAt()).isEqualTo(Instant.parse("2026-11-03T02:15:00Z"));
        assertThat(answer.now().saidAt()).isEqualTo(Instant.parse("2026-11-20T02:00:00Z"));
        assertThat(answer.now().certificateOn()).isEqualTo(LocalDate.parse("2026-11-20"));
        assertThat(answer.toString()).doesNotContain("Sari");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|NO_STATUS",
                "{\"no_daftar\":\"SH2026-1-2\",\"status\":\"OF74\"}|OTHER_NUMBER",
                "{\"no_daftar\":\"SH2026-1-1\",\"status\":\"selesai\"}|STATUS_FORMAT",
                "{\"no_daftar\":\"SH2026-1-1\",\"status\":\"OF300\",\"sertifikat\":{\"no_sert\":\"ID1\",\"tgl_sert\":\"kemarin\"}}|DATE_FORMAT",
                "{\"no_daftar\":\"SH2026-1-1\",\"status\":\"OF74\",\"riwayat\":[{\"status\":\"OF74\",\"tanggal\":\"2026-13-01\"}]}|DATE_FORMAT",
            })
    void whatMakesNoSenseIsRefused(String json, String reason) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(SihalalRefused.class).hasMessage(reason);
    }

    @Test
    void oneCommonWordIsEnoughToBeTheSameBusiness() {
        assertThat(BusinessNames.differ("Dapur Bu Sari", "SARI, CV")).isFalse();
        assertThat(BusinessNames.differ("Dapur Bu Sari", "CV Maju Jaya")).isTrue();
        assertThat(BusinessNames.differ("CV Maju", "CV Mundur")).isTrue();
        assertThat(BusinessNames.differ("Dapur Bu Sari", "")).isFalse();
        assertThat(BusinessNames.differ("Dapur Bu Sari", null)).isFalse();
    }
}
