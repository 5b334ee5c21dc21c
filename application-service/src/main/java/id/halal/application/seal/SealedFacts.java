package id.halal.application.seal;

import id.halal.application.content.HalalProduct;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What a certificate says, as its QR code seals it.
 *
 * @param mode {@code certificate} or {@code record}
 */
public record SealedFacts(
        String number,
        String businessName,
        LocalDate issuedOn,
        String mode,
        boolean example,
        List<HalalProduct> products) {

    private static final int DIGEST_BYTES = 16;

    /**
     * Binds what the QR code has no room for. SHA-256, cut to 16 bytes, of: number, business name, date and each product as
     * {@code name}, tab, {@code brand}, joined by line feeds. The public page computes the same from what the public check answers.
     */
    String digest() {
        StringBuilder text = new StringBuilder()
                .append(number)
                .append('\n')
                .append(businessName)
                .append('\n')
                .append(issuedOn);
        for (HalalProduct product : products) {
            text.append('\n')
                    .append(product.name())
                    .append('\t')
                    .append(product.brand() == null ? "" : product.brand());
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
