package id.halal.application.filing;

import id.halal.platform.web.caller.Role;
import org.junit.jupiter.api.Test;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class IssuerTest {

    @Test
    void inMirrorModeOfficersRecordForBpjphAndTheCommittee() {
        Issuer mirror = Issuer.of(IssuerMode.MIRROR);
        assertThat(mirror.withAuthorities(Set.of(Role.REGENCY_OFFICER)))
                .contains(Issuer.ISSUER, Issuer.FATWA, Issuer.INSPECTION);
        assertThat(mirror.withAuthorities(Set.of(Role.BPJPH_VERIFIER))).containsExactly(Role.BPJPH_VERIFIER);
        assertThat(mirror.withAuthorities(Set.of(Role.FATWA_CHAIR))).containsExactly(Role.FATWA_CHAIR);
        assertThat(mirror.withAuthorities(Set.of(Role.LPH_AUDITOR)))
                .containsExactlyInAnyOrder(Role.LPH_AUDITOR, Issuer.INSPECTION);
        assertThat(mirror.entersDecisions(Set.of(Role.FATWA_MEMBER))).isFalse();
        assertThat(mirror.entersDecisions(Set.of(Role.PROVINCE_OFFICER))).isTrue();
    }

    @Test
    void inNationalModeTheyActThemselves() {
        Issuer national = Issuer.of(IssuerMode.NATIONAL);
        assertThat(national.withAuthorities(Set.of(Role.BPJPH_VERIFIER))).contains(Issuer.ISSUER);
        assertThat(national.withAuthorities(Set.of(Role.FATWA_CHAIR))).contains(Issuer.FATWA);
        assertThat(national.withAuthorities(Set.of(Role.FATWA_MEMBER))).containsExactly(Role.FATWA_MEMBER);
        assertThat(national.withAuthorities(Set.of(Role.NATIONAL_ADMIN))).containsExactly(Role.NATIONAL_ADMIN);
        assertThat(national.withAuthorities(Set.of(Role.LPH_AUDITOR))).contains(Issuer.INSPECTION);
        assertThat(national.entersDecisions(Set.of(Role.FATWA_MEMBER))).isTrue();
        assertThat(national.entersDecisions(Set.of(Role.PROVINCE_OFFICER))).isFalse();
    }
}
