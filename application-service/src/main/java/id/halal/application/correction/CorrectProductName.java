package id.halal.application.correction;

import id.halal.application.content.ContentStore;
import id.halal.application.content.HalalProduct;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
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

    CorrectProductName(StatusChange change, ContentStore contents) {
        this.change = change;
        this.contents = contents;
    }

    /** @throws ProblemException 422 when the file has no such product, has the right name already, or it would be another name */
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
        if (products.stream().anyMatch(product -> product.name().equals(correct))) {
            throw ProblemException.invalid(FieldProblem.of("/correctName", "PRODUCT_NAME_DOUBLED"));
        }
        contents.renameProduct(id, place, correct);
        change.correct(step, request.name() + " → " + correct + ": " + request.reason());
        return file;
    }

    private static ProblemException refused(String pointer, CorrectionProblem problem) {
        return ProblemException.of(problem).withFields(List.of(FieldProblem.of(pointer, problem)));
    }
}
