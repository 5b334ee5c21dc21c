package id.halal.application.filing;

import id.halal.application.content.RegistrationKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a file is for.
 *
 * @param productTypeCode a {@code ProductType}
 * @param developedCertificate number of the certificate a development adds products to
 */
@Embeddable
public record Registration(
        String productTypeCode,

        @Enumerated(EnumType.STRING) @Column(name = "registration_kind")
        RegistrationKind kind,

        @Nullable String developedCertificate) {

    /** New products of one type. */
    public static Registration ofNew(String productTypeCode) {
        return new Registration(productTypeCode, RegistrationKind.NEW, null);
    }
}
