package id.halal.application.section;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.application.content.ApplicationContent;
import id.halal.application.content.ContentStore;
import id.halal.application.content.ContentViews;
import id.halal.application.content.FilePersons;
import id.halal.application.content.Section;
import id.halal.application.draft.DraftRules;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Writes one section while the file is with the business. */
@Singleton
class SaveSection {

    private final StatusChange change;
    private final EditSection edit;
    private final DraftRules rules;
    private final SectionStore store;
    private final DomainClock clock;

    SaveSection(StatusChange change, EditSection edit, DraftRules rules, SectionStore store, DomainClock clock) {
        this.change = change;
        this.edit = edit;
        this.rules = rules;
        this.store = store;
        this.clock = clock;
    }

    ApplicationView save(UUID id, Section section, JsonNode patch, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        if (!file.status().editable()) {
            throw change.illegal(file, "edit", actor);
        }
        version.check(file.version());
        ApplicationContent before = store.contents.get(id);
        SectionEdit edited = edit.edit(section, file, before, patch);
        if (file.status().withBusiness()) {
            rules.unchanged(file, edited.head());
        }
        ApplicationContent content = store.write(id, edited, before);
        file.edit(edited.head(), actor, clock.instant());
        change.recorded(file, actor, "edit", section.label());
        return ApplicationView.whole(file, actor, store.views.of(id, content));
    }

    /** Where a section goes: what is personal apart from the rest. */
    @Singleton
    static class SectionStore {

        private final ContentStore contents;
        private final ContentViews views;
        private final FilePersons persons;

        SectionStore(ContentStore contents, ContentViews views, FilePersons persons) {
            this.contents = contents;
            this.views = views;
            this.persons = persons;
        }

        private ApplicationContent write(UUID id, SectionEdit edited, ApplicationContent before) {
            UUID person = edited.person();
            if (person != null) {
                persons.store(id, person, edited.personal());
            }
            return contents.replace(id, edited.content(), before);
        }
    }
}
