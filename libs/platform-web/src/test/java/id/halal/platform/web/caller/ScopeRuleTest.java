package id.halal.platform.web.caller;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ScopeRuleTest {

    private static final ScopeRule.Claims FULL = new Claims(
            "user-1", Set.of("64", "6472"), Map.of("lp3h", "2100000001", "lph", "2100000001", "companion", "P3H-7"));
    private static final ScopeRule.Claims BARE = new Claims("user-1", Set.of(), Map.of("lp3h", " "));

    private static final CallerScope NATIONAL = new CallerScope.National();
    private static final CallerScope REGIONS = new CallerScope.Regions(Set.of("6472", "64"));
    private static final CallerScope INSTITUTION = new CallerScope.Institution("2100000001");

    private record Claims(String subject, Set<String> regions, Map<String, String> texts) implements ScopeRule.Claims {

        @Override
        public String text(String claim) {
            return texts.get(claim);
        }
    }

    static Stream<Arguments> scopes() {
        return Stream.of(
                Arguments.of(Role.SERVICE, new CallerScope.SystemJob("service:user-1")),
                Arguments.of(Role.NATIONAL_ADMIN, NATIONAL),
                Arguments.of(Role.AUDITOR, NATIONAL),
                Arguments.of(Role.BPJPH_VERIFIER, NATIONAL),
                Arguments.of(Role.FATWA_MEMBER, NATIONAL),
                Arguments.of(Role.FATWA_CHAIR, NATIONAL),
                Arguments.of(Role.PROVINCE_OFFICER, REGIONS),
                Arguments.of(Role.REGENCY_OFFICER, REGIONS),
                Arguments.of(Role.PLUT_OFFICER, REGIONS),
                Arguments.of(Role.AGENCY, REGIONS),
                Arguments.of(Role.LP3H_COORDINATOR, INSTITUTION),
                Arguments.of(Role.LPH_AUDITOR, new CallerScope.Institution("lph:2100000001")),
                Arguments.of(Role.COMPANION, new CallerScope.Companion("P3H-7")),
                Arguments.of(Role.BUSINESS_OWNER, new CallerScope.Owner("user-1")));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void aRoleGivesItsScope(String role, CallerScope scope) {
        assertThat(ScopeRule.of(Set.of(role), FULL)).isEqualTo(scope);
    }

    @Test
    void everyRoleIsCovered() {
        Set<String> declared = Arrays.stream(Role.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(ScopeRuleTest::value)
                .collect(Collectors.toSet());

        assertThat(scopes().map(arguments -> arguments.get()[0])).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void anInspectionBodyIsNeverTakenForAnLp3hOfTheSameNumber() {
        CallerScope.Institution body = CallerScope.Institution.inspectionBody("2100000001");
        assertThat(body).isNotEqualTo(INSTITUTION);
        assertThat(body.inspectionBody()).contains("2100000001");
        assertThat(new CallerScope.Institution("2100000001").inspectionBody()).isEmpty();
    }

    @Test
    void anOfficerWithoutRegionSeesNoRow() {
        assertThat(ScopeRule.of(Set.of(Role.PROVINCE_OFFICER), BARE)).isEqualTo(new CallerScope.Regions(Set.of()));
    }

    @Test
    void aMissingOrBlankClaimMatchesNobody() {
        assertThat(ScopeRule.of(Set.of(Role.LP3H_COORDINATOR), BARE)).isEqualTo(new CallerScope.Institution("nobody"));
        assertThat(ScopeRule.of(Set.of(Role.LPH_AUDITOR), BARE)).isEqualTo(new CallerScope.Institution("lph:nobody"));
        assertThat(ScopeRule.of(Set.of(Role.COMPANION), BARE)).isEqualTo(new CallerScope.Companion("nobody"));
    }

    @Test
    void theWidestRoleWins() {
        assertThat(ScopeRule.of(Set.of(Role.BUSINESS_OWNER, Role.REGENCY_OFFICER, Role.COMPANION), FULL))
                .isEqualTo(REGIONS);
        assertThat(ScopeRule.of(Set.of(Role.BUSINESS_OWNER, Role.AUDITOR), FULL))
                .isEqualTo(NATIONAL);
    }

    @Test
    void anUnknownRoleSeesWhatThePublicSees() {
        assertThat(ScopeRule.of(Set.of("offline_access", "Business-Owner"), FULL))
                .isEqualTo(new CallerScope.Public());
        assertThat(ScopeRule.of(Set.of(), FULL)).isEqualTo(new CallerScope.Public());
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
