package id.halal.application.sihalal;

import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationStatus;
import id.halal.contracts.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SihalalCodesTest {

    @ParameterizedTest
    @EnumSource(Channel.class)
    void theCodeAStatusStandsForIsNoDifference(Channel channel) {
        assertThat(ApplicationStatus.values())
                .allMatch(status -> SihalalCodes.agree(channel, status, status.sihalalCode(channel)));
        assertThat(SihalalCodes.agreeingPairs())
                .contains(channel + " CERTIFIED OF300")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "REGULAR_SELF_PAID, DOCUMENT_CHECK, OF12, true",
        "REGULAR_SELF_PAID, COST_SETTING, OF15, true",
        "REGULAR_SELF_PAID, AWAITING_PAYMENT, OF55, true",
        "REGULAR_FACILITATED, COST_SET, OF56, true",
        "REGULAR_FACILITATED, AT_COMMISSION, OF80, true",
        "REGULAR_FACILITATED, AT_COMMISSION, OF74, false",
        "REGULAR_SELF_PAID, IN_AUDIT, OF70, false",
        "SELF_DECLARE_SELF_PAID, AWAITING_PAYMENT, OF55, false",
        "SELF_DECLARE_FACILITATED, REGISTERED, OF80, true"
    })
    void codesBesideIt(Channel channel, ApplicationStatus ours, String theirs, boolean agree) {
        assertThat(SihalalCodes.agree(channel, ours, theirs)).isEqualTo(agree);
    }

    @Test
    void howFarAFileIsGoesByItsPathway() {
        Channel regular = Channel.REGULAR_SELF_PAID;
        assertThat(SihalalCodes.isAhead(regular, ApplicationStatus.COST_SETTING, "OF5"))
                .isTrue();
        assertThat(SihalalCodes.isAhead(regular, ApplicationStatus.AT_COMMISSION, "OF60"))
                .isFalse();
        assertThat(SihalalCodes.isAhead(Channel.SELF_DECLARE_SELF_PAID, ApplicationStatus.VERIFIED, "OF74"))
                .isTrue();
    }

    @Test
    void theCommitteeAndTheCommissionAreEnteredByDifferentSteps() {
        assertThat(SihalalCodes.steps(Channel.SELF_DECLARE_FACILITATED, "OF100"))
                .containsExactly(ApplicationAction.REGISTER, ApplicationAction.DECIDE_HALAL);
        assertThat(SihalalCodes.steps(Channel.REGULAR_FACILITATED, "OF100"))
                .containsExactly(ApplicationAction.SEND_TO_COMMISSION, ApplicationAction.DECIDE_HALAL);
        assertThat(SihalalCodes.steps(Channel.REGULAR_FACILITATED, "OF74")).isEmpty();
    }
}
