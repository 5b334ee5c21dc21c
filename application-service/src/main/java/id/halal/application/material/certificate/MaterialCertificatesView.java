package id.halal.application.material.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of the register, and whether the national search had its say.
 *
 * @param problem why it had none, e.g. TIMEOUT
 * @param lookup what waits for it
 */
@Schema(name = "MaterialCertificates")
record MaterialCertificatesView(
        List<MaterialCertificateView> items,
        @Nullable String next,
        SearchAnswer search,
        @Nullable String problem,
        @Nullable MaterialLookupView lookup) {}
