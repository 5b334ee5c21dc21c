package id.halal.application.precheck;

import id.halal.application.content.HalalProduct;
import id.halal.application.content.WordList;
import id.halal.application.eligibility.ProductWords;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that come back: several in one, none at all, flavours that are not listed. */
final class ProductNameCheck {

    private static final Pattern JOINED = Pattern.compile("[/&+,;]|\\s[-–—]\\s");
    private static final WordList JOINING = WordList.load("joining-words");
    private static final WordList MANY_FLAVOURS = WordList.load("many-flavours");
    private static final WordList VAGUE = WordList.load("vague-names");

    private ProductNameCheck() {}

    static Stream<Found> find(PreCheckSubject subject) {
        List<HalalProduct> products = subject.content().products();
        return IntStream.range(0, products.size())
                .boxed()
                .flatMap(i -> names(products.get(i), "/products/" + i + "/name"));
    }

    static Stream<Found> names(HalalProduct product, String pointer) {
        String name = product.name();
        Stream.Builder<Found> found = Stream.builder();
        boolean manyFlavours = MANY_FLAVOURS.isIn(name);
        if (manyFlavours && product.variantList().isEmpty()) {
            found.add(FindingCode.VARIANTS_MISSING.at(pointer, name));
        }
        if (!manyFlavours && product.names().stream().anyMatch(ProductNameCheck::isMerged)) {
            found.add(FindingCode.PRODUCT_NAMES_MERGED.at(pointer, name));
        }
        if (VAGUE.isAll(name)) {
            found.add(FindingCode.PRODUCT_NAME_VAGUE.at(pointer, name));
        }
        product.names().stream()
                .map(ProductWords::of)
                .filter(ProductWords::excusable)
                .findFirst()
                .ifPresent(word -> found.add(FindingCode.PRODUCT_NAME_CUSTOMARY.at(pointer, name, word.word())));
        return found.build();
    }

    private static boolean isMerged(String name) {
        return JOINED.matcher(name).find() || JOINING.isIn(name);
    }
}
