package id.halal.application;

import id.halal.testkit.openapi.OpenApiSnapshot;
import id.halal.testkit.services.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The public API changes only together with its committed document. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class DocumentTest {

    @Test
    void theCommittedDocumentIsTheServicesOwn() {
        OpenApiSnapshot.check("application");
    }
}
