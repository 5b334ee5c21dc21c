package id.halal.gateway.routing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PathRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/businesses",
                "/api/v1/businesses/",
                "/api/v1/certificates/ID64110000000011125",
                "/api/v1/applications/0198f0c2-7a11-7c55-9f0e-2f6f2d1a0b3c/documents/ab12",
                "/api/v1/programmes?name=Fasilitasi%20Kaltim&cursor=a_b-c&path=../..%2f;x//y",
                "/api/v1/businesses/Warung%20Bu%20Sri",
                "/api/v1/businesses/%C3%A9",
                "/a..b/.well-known/c."
            })
    void letsPlainPathsThrough(String uri) {
        assertThat(PathRules.isSafe(uri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "http://elsewhere/api/v1/businesses",
                "api/v1/businesses",
                "//api/v1/businesses",
                "/api//v1/businesses",
                "/api/v1/../internal/claims",
                "/api/v1/businesses/..",
                "/api/v1/./businesses",
                "/api/v1/businesses/.",
                "/..",
                "/api/v1/businesses;v=1",
                "/api/v1;/businesses",
                "/api/v1/businesses%3bv=1",
                "/api/v1/%2e%2e/internal",
                "/api/v1/%2E/internal",
                "/api/v1/.%2e/internal",
                "/api/v1%2finternal",
                "/api/v1%2Finternal",
                "/api/v1%5cinternal",
                "/api/v1\\internal",
                "/api/v1/%252e%252e/internal",
                "/api/v1/businesses%00",
                "/api/v1/businesses%0d%0aX: y",
                "/api/v1/businesses%7f",
                "/api/v1/businesses%3fadmin=1",
                "/api/v1/businesses%23x",
                "/api/v1/%c0%ae%c0%ae/internal",
                "/api/v1/%c1%9cinternal",
                "/api/v1/businesses%",
                "/api/v1/businesses%2",
                "/api/v1/businesses%2?x=1",
                "/api/v1/businesses%zz",
                "/api/v1/businesses%-1",
                "/api/v1/business es",
                "/api/v1/businesses\t",
                "/api/v1/businesses\u0000",
                "/api/v1/businesses\u00e9",
                "/api/v1/businesses#x",
                "/api/v1/{businesses}",
                "/api/v1/businesses?x=\u0001",
                "/api/v1/businesses?x=a\\b",
                "/api/v1/businesses?x#y"
            })
    void refusesWhatTwoServersMightReadDifferently(String uri) {
        assertThat(PathRules.isSafe(uri)).isFalse();
    }
}
