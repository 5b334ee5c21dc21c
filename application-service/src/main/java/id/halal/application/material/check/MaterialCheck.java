package id.halal.application.material.check;

import id.halal.application.content.IngredientKind;
import id.halal.application.content.PlainText;
import id.halal.application.material.MaterialLists;
import id.halal.application.material.MaterialReading;
import id.halal.application.material.certificate.StatedNumber;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges an ingredient by what the file states, what the lists say of its name and what the register knows of its certificate. A stated
 * number is judged first: whoever states one that does not hold gets the file back, whatever the lists say.
 */
@Singleton
public class MaterialCheck {

    /** Forms of companies and words too common to tell one producer or product from another. */
    private static final Set<String> COMMON = Set.of(
            "pt",
            "cv",
            "ud",
            "pd",
            "tbk",
            "indonesia",
            "dan",
            "the",
            "and",
            "ltd",
            "co",
            "sdn",
            "bhd",
            "inc",
            "rasa",
            "halal",
            "toko",
            "usaha");

    private static final int SHORTEST_WORD = 3;

    private final MaterialLists lists;

    public MaterialCheck(MaterialLists lists) {
        this.lists = lists;
    }

    /** @param known what the register holds under the stated number; ignored without one */
    public MaterialJudgement judge(MaterialFacts facts, CertificateKnowledge known, LocalDate at) {
        MaterialReading reading = lists.read(facts.name());
        if (reading.standing() == MaterialReading.Standing.FORBIDDEN) {
            return of(MaterialVerdict.FORBIDDEN, reading);
        }
        String number = facts.certificateNumber();
        if (number != null && !number.isBlank()) {
            return byNumber(facts, StatedNumber.of(number), known, reading, at);
        }
        if (facts.certified()) {
            return of(MaterialVerdict.NUMBER_MISSING, reading, facts.name());
        }
        return byName(facts.kind(), reading);
    }

    private static MaterialJudgement byName(IngredientKind kind, MaterialReading reading) {
        return switch (reading.standing()) {
            case EXEMPT -> of(MaterialVerdict.EXEMPT, reading);
            case CRITICAL -> of(MaterialVerdict.CRITICAL, reading);
            case FORBIDDEN -> of(MaterialVerdict.FORBIDDEN, reading);
            case UNLISTED -> of(kind.ingested() ? MaterialVerdict.UNLISTED : MaterialVerdict.NOT_INGESTED, reading);
        };
    }

    private static MaterialJudgement byNumber(
            MaterialFacts facts,
            StatedNumber number,
            CertificateKnowledge known,
            MaterialReading reading,
            LocalDate at) {
        if (!number.form().acceptable()) {
            return new MaterialJudgement(MaterialVerdict.WRONG_NUMBER, reading, number.problem(), List.of());
        }
        LocalDate expiry = facts.certificateExpiry();
        if (expiry != null && expiry.isBefore(at)) {
            return expired(reading, number, expiry);
        }
        if (known.saidUnknown()) {
            return of(MaterialVerdict.NOT_FOUND, reading, number.value());
        }
        if (known.lines().isEmpty()) {
            return of(MaterialVerdict.UNKNOWN_CERTIFICATE, reading, number.value());
        }
        List<KnownCertificate> fitting =
                known.lines().stream().filter(line -> fits(facts, line)).toList();
        if (fitting.isEmpty()) {
            KnownCertificate first = known.lines().getFirst();
            return of(MaterialVerdict.OTHER_PRODUCT, reading, number.value(), first.productName(), first.producer());
        }
        return byLines(fitting, number, reading, at);
    }

    private static MaterialJudgement byLines(
            List<KnownCertificate> fitting, StatedNumber number, MaterialReading reading, LocalDate at) {
        LocalDate latest = null;
        boolean runs = false;
        for (KnownCertificate line : fitting) {
            LocalDate until = line.expiresOn();
            boolean lineRuns = until == null || !until.isBefore(at);
            if (lineRuns && line.confirmed()) {
                return of(MaterialVerdict.CERTIFIED, reading, number.value(), line.productName(), line.producer());
            }
            runs = runs || lineRuns;
            latest = until;
        }
        return runs || latest == null
                ? of(MaterialVerdict.UNKNOWN_CERTIFICATE, reading, number.value())
                : expired(reading, number, latest);
    }

    /** Product by a word of name or brand, producer, when stated, by a word of its name: labels and certificates never agree wholly. */
    private static boolean fits(MaterialFacts facts, KnownCertificate line) {
        Set<String> product = words(line.productName());
        boolean productFits = Stream.concat(words(facts.name()).stream(), words(facts.brand()).stream())
                .anyMatch(product::contains);
        Set<String> producer = words(facts.producer());
        return productFits
                && (producer.isEmpty() || words(line.producer()).stream().anyMatch(producer::contains));
    }

    private static Set<String> words(@Nullable String text) {
        return text == null
                ? Set.of()
                : PlainText.words(text).stream()
                        .filter(word -> word.length() >= SHORTEST_WORD && !COMMON.contains(word))
                        .collect(Collectors.toSet());
    }

    private static MaterialJudgement expired(MaterialReading reading, StatedNumber number, LocalDate until) {
        String day = until.format(DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT));
        return of(MaterialVerdict.EXPIRED, reading, number.value(), day);
    }

    private static MaterialJudgement of(MaterialVerdict verdict, MaterialReading reading, Object... arguments) {
        return new MaterialJudgement(verdict, reading, verdict.messageKey(), List.of(arguments));
    }
}
