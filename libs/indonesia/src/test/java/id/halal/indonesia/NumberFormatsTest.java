package id.halal.indonesia;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NumberFormatsTest {

    @Test
    void nibHasThirteenDigitsAndKeepsALeadingZero() {
        assertThat(Nib.of("0112210007923").value()).isEqualTo("0112210007923");
        assertThat(Nib.of("1112210007923")).hasToString("1112210007923");
        refused(() -> Nib.of("111221000792"), "NIB_DIGITS");
        refused(() -> Nib.of("11122100079231"), "NIB_DIGITS");
        refused(() -> Nib.of("111221000792X"), "NIB_DIGITS");
        assertThat(Nib.parse(null)).isEmpty();
    }

    @Test
    void kbliHasFiveDigits() {
        assertThat(Kbli.of("10792").value()).isEqualTo("10792");
        refused(() -> Kbli.of("1079"), "KBLI_DIGITS");
        refused(() -> Kbli.of("107920"), "KBLI_DIGITS");
        assertThat(Kbli.parse("C1079")).isEmpty();
    }

    @Test
    void lp3hRegistrationHasTenDigits() {
        assertThat(Lp3hRegistration.of("2201000025").value()).isEqualTo("2201000025");
        refused(() -> Lp3hRegistration.of("220100002"), "LP3H_REGISTRATION_DIGITS");
        assertThat(Lp3hRegistration.parse("22010000251")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "012345678901000, 012345678901000, true",
        "01.234.567.8-901.000, 012345678901000, true",
        "0012345678901000, 0012345678901000, false",
        "6472011708900001, 6472011708900001, false"
    })
    void npwpHasFifteenOrSixteenDigits(String text, String value, boolean legacy) {
        Npwp npwp = Npwp.of(text);

        assertThat(npwp.value()).isEqualTo(value);
        assertThat(npwp.isLegacy()).isEqualTo(legacy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01234567890100", "01234567890100000", "01.2345678901000", "01.234.567.8-901.00", ""})
    void npwpRefusesOtherForms(String text) {
        refused(() -> Npwp.of(text), "NPWP_DIGITS");
    }

    @Test
    void npwpIsMaskedInText() {
        assertThat(Npwp.of("012345678901000")).hasToString("0123•••••••••00");
    }

    @ParameterizedTest
    @CsvSource({
        "0812345678, +62812345678",
        "0812345678901, +62812345678901",
        "+62812345678, +62812345678",
        "+62812345678901, +62812345678901"
    })
    void phoneNumberIsKeptInE164(String text, String value) {
        assertThat(PhoneNumber.of(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081234567",
                "08123456789012",
                "+6281234567",
                "+628123456789012",
                "6281234567890",
                "+60123456789",
                "0211234567",
                "0812-3456-789",
                "+620812345678",
                ""
            })
    void phoneNumberRefusesOtherForms(String text) {
        refused(() -> PhoneNumber.of(text), "PHONE_FORMAT");
        assertThat(PhoneNumber.parse(text)).isEmpty();
    }

    @Test
    void phoneNumberTellsItsDomesticFormAndIsMaskedInText() {
        PhoneNumber phone = PhoneNumber.of("+6281234567890");

        assertThat(phone.domestic()).isEqualTo("081234567890");
        assertThat(phone).hasToString("+62••••••••890");
        assertThat(PhoneNumber.of("081234567890")).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource({"SH2023-1-582897, 2023", "SH2024-225-29480, 2024"})
    void sihalalNumberTellsItsYear(String text, int year) {
        assertThat(SihalalNumber.of(text).year()).isEqualTo(year);
        assertThat(SihalalNumber.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SH2023-1", "SH23-1-582897", "sh2023-1-582897", "SH2023-1-", "SH2023-1-2-3", "SH2023_1_2"})
    void sihalalNumberRefusesOtherForms(String text) {
        refused(() -> SihalalNumber.of(text), "SIHALAL_NUMBER_FORMAT");
    }

    @ParameterizedTest
    @CsvSource({
        "2063372010123-29, 2063372010123-29, P_IRT, P-IRT 2063372010123-29",
        "P-IRT No. 206 3372 01 0123-29, 2063372010123-29, P_IRT, P-IRT 2063372010123-29",
        "PIRT 2063372010123-29, 2063372010123-29, P_IRT, P-IRT 2063372010123-29",
        "BPOM RI MD 123456789012, MD123456789012, BPOM_MD, BPOM RI MD 123456789012",
        "md 123456789012, MD123456789012, BPOM_MD, BPOM RI MD 123456789012",
        "ML123456789012, ML123456789012, BPOM_ML, BPOM RI ML 123456789012"
    })
    void distributionPermitKnowsThreeKinds(String text, String value, DistributionPermit.Kind kind, String printed) {
        DistributionPermit permit = DistributionPermit.of(text);

        assertThat(permit.value()).isEqualTo(value);
        assertThat(permit.kind()).isEqualTo(kind);
        assertThat(permit.printed()).isEqualTo(printed);
        assertThat(DistributionPermit.of(printed)).isEqualTo(permit);
    }

    @Test
    void onlyAHomeIndustryPermitTellsRegencyAndExpiry() {
        DistributionPermit homeIndustry = DistributionPermit.of("2063372010123-29");
        DistributionPermit national = DistributionPermit.of("MD123456789012");

        assertThat(homeIndustry.regency()).contains(RegionCode.of("3372"));
        assertThat(homeIndustry.expiryYearOfCentury()).contains(29);
        assertThat(national.regency()).isEmpty();
        assertThat(national.expiryYearOfCentury()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0063372010123-29",
                "9063372010123-29",
                "206337201012329",
                "206337201012-29",
                "P-IRT MD123456789012",
                "MD12345678901",
                "MD1234567890123",
                "MX123456789012",
                ""
            })
    void distributionPermitRefusesOtherForms(String text) {
        refused(() -> DistributionPermit.of(text), "DISTRIBUTION_PERMIT_FORMAT");
    }

    private static void refused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
