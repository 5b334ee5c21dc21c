package id.halal.platform.data.tx;

import id.halal.platform.web.caller.CallerScope;
import org.junit.jupiter.api.Test;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScopeSettingsTest {

    @Test
    void everyScopeHasItsOwnKind() {
        assertThat(ScopeSettings.of(new CallerScope.National()))
                .isEqualTo(new ScopeSettings("national", "", "", "", ""));
        assertThat(ScopeSettings.of(new CallerScope.Regions(Set.of("6472", "64"))))
                .isEqualTo(new ScopeSettings("regions", "{64,6472}", "", "", ""));
        assertThat(ScopeSettings.of(new CallerScope.Institution("1164000001")))
                .isEqualTo(new ScopeSettings("institution", "", "1164000001", "", ""));
        assertThat(ScopeSettings.of(new CallerScope.Companion("6401000101")))
                .isEqualTo(new ScopeSettings("companion", "", "", "6401000101", ""));
        assertThat(ScopeSettings.of(new CallerScope.Owner("s"))).isEqualTo(new ScopeSettings("owner", "", "", "", "s"));
        assertThat(ScopeSettings.of(new CallerScope.Public())).isEqualTo(new ScopeSettings("public", "", "", "", ""));
    }

    @Test
    void anOfficerWithoutARegionSeesNothing() {
        assertThat(ScopeSettings.of(new CallerScope.Regions(Set.of())).regions())
                .isEqualTo("{}");
    }

    @Test
    void aJobHasNoCallersScope() {
        assertThatThrownBy(() -> ScopeSettings.of(new CallerScope.SystemJob("relay")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
