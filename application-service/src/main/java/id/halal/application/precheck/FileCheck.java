package id.halal.application.precheck;

import id.halal.application.content.HalalProduct;
import id.halal.application.content.HalalSupervisor;
import id.halal.application.content.Religion;
import id.halal.application.content.Section;
import id.halal.application.content.SectionReview;
import id.halal.application.content.SectionState;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The file as a whole: what is still open, what was not uploaded, and whether it is one of several that should be one. */
final class FileCheck {

    private FileCheck() {}

    static Stream<Found> find(PreCheckSubject subject) {
        return Stream.of(split(subject), supervisor(subject), documents(subject), sections(subject))
                .flatMap(found -> found);
    }

    private static Stream<Found> split(PreCheckSubject subject) {
        return subject.otherLiveFiles() == 0
                ? Stream.empty()
                : Stream.of(FindingCode.PRODUCT_TYPE_SPLIT.at(
                        "/productTypeCode", subject.productType().indonesianName(), subject.otherLiveFiles()));
    }

    private static Stream<Found> supervisor(PreCheckSubject subject) {
        return subject.content().particulars().supervisor().religion() == Religion.OTHER
                ? Stream.of(FindingCode.SUPERVISOR_NOT_MUSLIM.at("/supervisor/religion"))
                : Stream.empty();
    }

    private static Stream<Found> documents(PreCheckSubject subject) {
        List<HalalProduct> products = subject.content().products();
        HalalSupervisor supervisor = subject.content().particulars().supervisor();
        return Stream.concat(
                IntStream.range(0, products.size())
                        .boxed()
                        .flatMap(i ->
                                document(subject, products.get(i).photoSha256(), "/products/" + i + "/photoSha256")),
                Stream.concat(
                        document(subject, supervisor.identityDocumentSha256(), "/supervisor/identityDocumentSha256"),
                        document(
                                subject,
                                subject.content().particulars().pledge().signedSheetSha256(),
                                "/pledge/signedSheetSha256")));
    }

    private static Stream<Found> document(PreCheckSubject subject, @Nullable String sha256, String pointer) {
        return sha256 == null || subject.documents().contains(sha256)
                ? Stream.empty()
                : Stream.of(FindingCode.DOCUMENT_MISSING.at(pointer));
    }

    private static Stream<Found> sections(PreCheckSubject subject) {
        return SectionReview.byLabel(subject.head(), subject.content()).entrySet().stream()
                .filter(section -> section.getValue().state() != SectionState.COMPLETE)
                .map(section -> FindingCode.SECTION_INCOMPLETE.at(
                        "/sections/" + section.getKey(),
                        new Found.Worded(section(section.getKey())),
                        section.getValue().problems().size()));
    }

    private static String section(String label) {
        return "SECTION_" + Section.find(label).orElseThrow().name();
    }
}
