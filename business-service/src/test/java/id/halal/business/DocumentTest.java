package id.halal.business;

import id.halal.testkit.openapi.OpenApiSnapshot;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The public API changes only together with its committed document. */
@QuarkusTest
class DocumentTest extends ServiceTest {

    @Test
    void theCommittedDocumentIsTheServicesOwn() {
        OpenApiSnapshot.check("business");
    }
}
