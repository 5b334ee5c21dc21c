package id.halal.application.correction;

import id.halal.application.content.ContentStore;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.PlainText;
import id.halal.application.eligibility.CriterionResult;
import id.halal.application.eligibility.ProductWords;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.application.precheck.ProductNameRules;
import id.halal.application.returns.Bars;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** BPJPH puts the spelling of a product's name right after the registration, when the business cannot edit any longer. */
@Singleton
class CorrectProductName {

    private final StatusChange change;
    private final ContentStore contents;
    private final Bars bars;

    CorrectProductName(StatusChange change, ContentStore contents, Bars bars) {
        this.change = change;
        this.contents = contents;
        this.bars = bars;
    }

    /**
     * Puts one name right.
     *
     * @throws ProblemException 422 when the file has no such product, has the right name already, or it would be another name or one
     * that cannot be filed
     */
    Application correct(UUID id, ProductNameCorrectionRequest request, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.CORRECT_PRODUCT_NAME, actor, version);
        List<HalalProduct> products = contents.get(id).products();
        int place = IntStream.range(0, products.size())
                .filter(i -> products.get(i).name().equals(request.name()))
                .findFirst()
                .orElseThrow(() -> refused("/name", CorrectionProblem.PRODUCT_UNKNOWN));
        String correct = request.correctName().strip();
        if (!Spelling.isCorrection(request.name(), correct)) {
            throw refused("/correctName", CorrectionProblem.NOT_A_SPELLING);
        }
        requireFit(file, products, place, correct);
        contents.renameProduct(id, place, correct);
        change.correct(step, request.name() + " → " + correct + ": " + request.reason());
        return file;
    }

    /** Nothing is put right that could not have been filed: a correction is no way round the rules for names. */
    private void requireFit(Application file, List<HalalProduct> products, int place, String correct) {
        boolean doubled = IntStream.range(0, products.size())
                .anyMatch(i -> i == place
                        ? products.get(i).name().equals(correct)
                        : PlainText.key(products.get(i).name()).equals(PlainText.key(correct)));
        if (doubled) {
            throw ProblemException.invalid(FieldProblem.of("/correctName", "PRODUCT_NAME_DOUBLED"));
        }
        HalalProduct before = products.get(place);
        HalalProduct renamed = before.renamed(correct);
        for (String name : renamed.names()) {
            ProductWords words = ProductWords.of(name);
            if (words.result() == CriterionResult.FAIL) {
                throw ProblemException.of(CorrectionProblem.PRODUCT_NAME_FORBIDDEN, words.word())
                        .withFields(List.of(FieldProblem.of(
                                "/correctName", CorrectionProblem.PRODUCT_NAME_FORBIDDEN, words.word())));
            }
        }
        if (ProductNameRules.spoiled(before, renamed)) {
            throw refused("/correctName", CorrectionProblem.PRODUCT_NAME_UNFIT);
        }
        bars.refuse(file, renamed, "/correctName");
    }

    private static ProblemException refused(String pointer, CorrectionProblem problem) {
        return ProblemException.of(problem).withFields(List.of(FieldProblem.of(pointer, problem)));
    }
}
