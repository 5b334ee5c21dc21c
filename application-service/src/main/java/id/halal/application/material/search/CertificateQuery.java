package id.halal.application.material.search;

import id.halal.application.content.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A question to the search; at least one part is given.
 *
 * @param number in capitals, without spaces
 * @param product words of the product's name
 * @param producer words of the producer's name
 */
public record CertificateQuery(
        @Nullable String number,
        @Nullable String product,
        @Nullable String producer) {

    public CertificateQuery {
        if (number == null && product == null && producer == null) {
            throw new IllegalArgumentException("a question that asks for nothing");
        }
    }

    public static CertificateQuery number(String number) {
        return new CertificateQuery(number, null, null);
    }

    /** The same for questions that differ only in signs and capitals. */
    public String key() {
        return part(number) + '|' + part(product) + '|' + part(producer);
    }

    private static String part(@Nullable String text) {
        return text == null ? "" : PlainText.of(text);
    }
}
