package id.halal.application.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A thing to look at.
 *
 * @param item JSON Pointer into the file
 * @param name as the business wrote it
 */
@Schema(name = "VisitChecklistItem")
public record ChecklistItemView(String item, String name) {}
