package id.halal.gateway.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PathTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/openapi, /openapi",
        "/api/v1/businesses, /api/v1/businesses",
        "/api/v1/businesses/, /api/v1/businesses/",
        "/api/v1/applications/0198f0c2-7a11-7c55-9f0e-2f6f2d1a0b3c/submission, /api/v1/applications/{}/submission",
        "/api/v1/certificates/ID64110000000011125, /api/v1/certificates/{}",
        "/api/v1/lp3h/2100000001/companions, /api/v1/lp3h/{}/companions",
        "/api/v1/letters/K7QMB2ZT5WXH9RCD, /api/v1/letters/{}",
        "/api/v1/letters/abcdefghijklmnop, /api/v1/letters/{}",
        "/api/v1/businesses/6472011203900001, /api/v1/businesses/{}",
        "/api/v1/businesses/budi%20santoso, /api/v1/businesses/{}",
        "/api/v1/operations/quota/inbox, /api/v1/operations/quota/inbox",
        "/a/b/c/d/e/f/g/h/i/j/k/l/m/n, /a/b/c/d/e/f/g/h/i/j/k/l/…"
    })
    void leavesOutWhatAPathNames(String path, String template) {
        assertThat(PathTemplate.of(path)).isEqualTo(template);
    }
}
