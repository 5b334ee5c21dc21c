package id.halal.application.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A thing to look at.
 *
 * @param item JSON Pointer into the file
 * @param name as the business wrote it
 * @param concern why an ingredient needs a closer look; absent when it needs none
 */
@Schema(name = "VisitChecklistItem")
public record ChecklistItemView(
        String item, String name, @Nullable MaterialConcernView concern) {}
