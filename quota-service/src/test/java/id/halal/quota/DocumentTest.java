package id.halal.quota;

import id.halal.testkit.openapi.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

/** The public API changes only together with its committed document. */
@QuotaTest
class DocumentTest {

    @Test
    void theCommittedDocumentIsTheServicesOwn() {
        OpenApiSnapshot.check("quota");
    }
}
