package id.halal.quota.programme;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SihalalStatusTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,false,false,false,OF1",
        "DRAFT,true,true,false,OF2",
        "SUBMITTED,true,false,false,OF10",
        "VERIFIED,false,false,false,OF15",
        "VERIFIED,true,false,false,OF5",
        "ACTIVE,true,false,true,OF320",
        "CLOSED,true,false,true,OF320",
        "CLOSED,true,false,false,OF290"
    })
    void isWhatThePortalShows(
            ProgrammeStatus status, boolean billed, boolean returned, boolean wasActive, String expected) {
        assertThat(SihalalStatus.of(status, billed, returned, wasActive)).isEqualTo(expected);
    }
}
