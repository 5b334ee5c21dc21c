package id.halal.application.verification;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.ContentStore;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.material.check.FileMaterials;
import id.halal.application.material.check.JudgedIngredient;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.Messages;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads visits and the checklist through the file. */
@Singleton
class VisitFinder {

    private final ApplicationFinder files;
    private final Visits visits;
    private final ContentStore contents;
    private final FileMaterials materials;
    private final Messages messages;

    VisitFinder(
            ApplicationFinder files, Visits visits, ContentStore contents, FileMaterials materials, Messages messages) {
        this.files = files;
        this.visits = visits;
        this.contents = contents;
        this.materials = materials;
        this.messages = messages;
    }

    List<VisitView> visits(CallerScope scope, UUID id) {
        return visits.all(files.get(scope, id).id());
    }

    List<ChecklistLineView> checklist(CallerScope scope, UUID id, Locale language) {
        Application file = files.get(scope, id);
        ApplicationContent content = contents.get(id);
        List<JudgedIngredient> judged = materials.of(id);
        return Checklist.required(file).stream()
                .map(code -> new ChecklistLineView(
                        code,
                        messages.text(language, Checklist.messageKey(code), List.of(1)),
                        Checklist.items(code, content, i -> MaterialConcernView.of(judged.get(i), messages, language))))
                .toList();
    }
}
