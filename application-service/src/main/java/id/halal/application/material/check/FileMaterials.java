package id.halal.application.material.check;

import id.halal.application.content.ContentStore;
import id.halal.application.content.Ingredient;
import id.halal.application.material.certificate.MaterialCertificate;
import id.halal.application.material.certificate.MaterialCertificates;
import id.halal.application.material.certificate.MaterialLookups;
import id.halal.application.material.certificate.StatedNumber;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Judges the ingredients of a file by the lists and the register, in the running transaction; nobody is asked. */
@Singleton
public class FileMaterials {

    private final ContentStore contents;
    private final MaterialCertificates certificates;
    private final MaterialLookups lookups;
    private final MaterialCheck check;
    private final DomainClock clock;

    FileMaterials(
            ContentStore contents,
            MaterialCertificates certificates,
            MaterialLookups lookups,
            MaterialCheck check,
            DomainClock clock) {
        this.contents = contents;
        this.certificates = certificates;
        this.lookups = lookups;
        this.check = check;
        this.clock = clock;
    }

    /** As of today, in the order of the file. The transaction's scope must see the file. */
    public List<JudgedIngredient> of(UUID application) {
        return judge(contents.get(application).ingredients(), WorkingCalendar.dateOf(clock.instant()));
    }

    public List<JudgedIngredient> judge(List<Ingredient> ingredients, LocalDate at) {
        List<String> numbers = ingredients.stream()
                .flatMap(ingredient -> stated(ingredient).stream())
                .map(StatedNumber::value)
                .distinct()
                .toList();
        Map<String, List<MaterialCertificate>> known = numbers.isEmpty()
                ? Map.of()
                : certificates.under(numbers).stream()
                        .filter(line -> line.state() != MaterialCertificate.State.REJECTED)
                        .collect(Collectors.groupingBy(MaterialCertificate::number));
        Set<String> unknown = numbers.isEmpty() ? Set.of() : lookups.unknown(numbers);
        List<JudgedIngredient> judged = new ArrayList<>();
        for (Ingredient ingredient : ingredients) {
            judged.add(judge(ingredient, known, unknown, at));
        }
        return judged;
    }

    private JudgedIngredient judge(
            Ingredient ingredient, Map<String, List<MaterialCertificate>> known, Set<String> unknown, LocalDate at) {
        Optional<StatedNumber> number = stated(ingredient);
        List<MaterialCertificate> lines =
                number.map(stated -> known.get(stated.value())).orElse(List.of());
        boolean saidUnknown =
                number.filter(stated -> unknown.contains(stated.value())).isPresent();
        MaterialJudgement judgement = check.judge(facts(ingredient), knowledge(lines, saidUnknown), at);
        return new JudgedIngredient(ingredient, judgement, lines);
    }

    private static Optional<StatedNumber> stated(Ingredient ingredient) {
        return Optional.ofNullable(ingredient.certificateNumber())
                .filter(number -> !number.isBlank())
                .map(StatedNumber::of);
    }

    /** What two people have seen on paper holds, also when the search does not show it (yet). */
    private static CertificateKnowledge knowledge(List<MaterialCertificate> lines, boolean saidUnknown) {
        boolean onPaper = lines.stream()
                .anyMatch(line -> line.source() == MaterialCertificate.Source.MANUAL
                        && line.state() == MaterialCertificate.State.CONFIRMED);
        return new CertificateKnowledge(
                lines.stream()
                        .map(line -> new KnownCertificate(
                                line.productName(),
                                line.producer(),
                                line.expiresOn(),
                                line.state() == MaterialCertificate.State.CONFIRMED))
                        .toList(),
                saidUnknown && !onPaper);
    }

    private static MaterialFacts facts(Ingredient ingredient) {
        return new MaterialFacts(
                ingredient.name(),
                ingredient.kind(),
                ingredient.certified(),
                ingredient.brand(),
                ingredient.producer(),
                ingredient.certificateNumber(),
                ingredient.certificateExpiry());
    }
}
