package id.halal.application.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.halal.application.content.ApplicationContent;
import id.halal.application.content.ContentStore;
import id.halal.application.content.ContentViews;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.DraftHead;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.patch.MergePatch;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;

import java.util.UUID;

/** Changes what the business writes, while the file is with the business. */
@Singleton
class EditDraft {

    private final StatusChange change;
    private final ContentStore contents;
    private final ContentViews views;
    private final DraftRules rules;
    private final MergePatch patches;
    private final DomainClock clock;

    EditDraft(
            StatusChange change,
            ContentStore contents,
            ContentViews views,
            DraftRules rules,
            MergePatch patches,
            DomainClock clock) {
        this.change = change;
        this.contents = contents;
        this.views = views;
        this.rules = rules;
        this.patches = patches;
        this.clock = clock;
    }

    ApplicationView edit(UUID id, JsonNode patch, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        if (!file.status().editable()) {
            throw change.illegal(file, "edit", actor);
        }
        version.check(file.version());
        ApplicationContent before = contents.get(id);
        DraftDocument merged = merged(file, before, patch);
        DraftHead head = rules.head(merged, file.businessId());
        if (file.status().withBusiness()) {
            rules.unchanged(file, head);
        }
        ApplicationContent content = contents.replace(id, merged.content().with(before.particulars()), before);
        file.edit(head, actor, clock.instant());
        change.recorded(file, actor, "edit", null);
        return ApplicationView.whole(file, actor, views.of(id, content));
    }

    private DraftDocument merged(Application file, ApplicationContent before, JsonNode patch) {
        try {
            return patches.apply(DraftDocument.of(file, before), patch, DraftDocument.class);
        } catch (JsonProcessingException misfit) {
            throw new BadRequestException(misfit);
        }
    }
}
