package id.halal.application.precheck;

import id.halal.application.content.ProductType;
import id.halal.application.content.WordList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether the KBLI the business chose makes the product: a trader's code on a maker's file comes back. */
final class KbliCheck {

    private static final String POINTER = "/business/kbli";
    private static final Map<ProductType, List<String>> BEGINNINGS = load();

    private KbliCheck() {}

    static Stream<Found> find(PreCheckSubject subject) {
        String kbli = subject.content().particulars().business().kbli();
        if (kbli == null) {
            return Stream.of(FindingCode.KBLI_NOT_STATED.at(POINTER));
        }
        boolean fits = BEGINNINGS.getOrDefault(subject.productType(), List.of()).stream()
                .anyMatch(kbli::startsWith);
        return fits
                ? Stream.empty()
                : Stream.of(FindingCode.KBLI_NOT_FITTING.at(
                        POINTER, kbli, subject.productType().indonesianName()));
    }

    /** Each line of the list: the type, then the beginnings of the codes it is made under. */
    private static Map<ProductType, List<String>> load() {
        Map<ProductType, List<String>> beginnings = new EnumMap<>(ProductType.class);
        for (List<String> line : WordList.table("kbli-of-product-types")) {
            beginnings.put(ProductType.valueOf(line.getFirst()), line.subList(1, line.size()));
        }
        return beginnings;
    }
}
