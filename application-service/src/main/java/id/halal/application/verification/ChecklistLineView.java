package id.halal.application.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * One line a companion must answer, with its sentence in the language of the request.
 *
 * @param items the things of the file the line is about, which may be answered one by one
 */
@Schema(name = "VisitChecklistLine")
public record ChecklistLineView(String code, String sentence, List<ChecklistItemView> items) {}
