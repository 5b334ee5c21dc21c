package id.halal.proof.access;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NeedlesTest {

    private final Needles needles = new Needles(List.of("6472014506900001", "Siti Rahmawati Noor", "81234567"));

    @Test
    void aTextIsFoundAtTheBeginningInTheMiddleAndAtTheEnd() {
        assertThat(needles.in("6472014506900001,x")).contains("6472014506900001");
        assertThat(needles.in("{\"name\":\"Siti Rahmawati Noor\"}")).contains("Siti Rahmawati Noor");
        assertThat(needles.in("phone +6281234567")).contains("81234567");
        assertThat(needles.in("81234567")).contains("81234567");
    }

    @Test
    void whatOnlyBeginsAlikeIsNotFound() {
        assertThat(needles.in("6472014506900002 and Siti Rahmawati N")).isEmpty();
        assertThat(needles.in("")).isEmpty();
        assertThat(needles.in("6472••••••••0001")).isEmpty();
    }

    @Test
    void aShortTextCannotBeSearchedFor() {
        assertThatThrownBy(() -> new Needles(List.of("Ani"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneFieldOfAFormIsReplaced() {
        Map<String, Object> form =
                Map.of("nib", "1", "owner", Map.of("nik", "2", "name", "3"), "kbli", List.of("10794", "10710"));
        assertThat(Forms.with(form, "/owner/nik", "x").get("owner")).isEqualTo(Map.of("nik", "x", "name", "3"));
        assertThat(Forms.with(form, "/kbli/1", "x").get("kbli")).isEqualTo(List.of("10794", "x"));
        assertThat(Forms.with(form, "/hobby", "x")).containsEntry("hobby", "x").containsEntry("nib", "1");
    }
}
