package id.halal.application.certificate;

import id.halal.application.content.HalalProduct;
import id.halal.application.content.PlainText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a certificate names. */
final class CertifiedProducts {

    private CertifiedProducts() {}

    /**
     * A development adds products (JD.3): what stood on the certificate before, then what is new. A name that stands there already, however
     * it is spaced, written in capitals or branded, is not named twice: the business made it before and goes on making it.
     */
    static List<HalalProduct> added(List<HalalProduct> before, List<HalalProduct> developed) {
        List<HalalProduct> all = new ArrayList<>(before);
        Set<String> named = new HashSet<>();
        before.forEach(product -> named.add(PlainText.key(product.name())));
        HalalProduct.named(developed).stream()
                .filter(product -> named.add(PlainText.key(product.name())))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
