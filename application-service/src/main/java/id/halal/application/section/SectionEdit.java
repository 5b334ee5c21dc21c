package id.halal.application.section;

import id.halal.application.content.ApplicationContent;
import id.halal.application.filing.DraftHead;
import id.halal.platform.data.protect.ProtectedField;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/**
 * A file with one section changed, before it is written.
 *
 * @param person whose protected values these are; absent when there are none to write
 * @param personal null removes one; one that is not named stays
 */
record SectionEdit(
        DraftHead head,
        ApplicationContent content,
        @Nullable UUID person,
        Map<ProtectedField, @Nullable String> personal) {

    static SectionEdit of(DraftHead head, ApplicationContent content) {
        return new SectionEdit(head, content, null, Map.of());
    }

    @Override
    public String toString() {
        return "SectionEdit[]";
    }
}
