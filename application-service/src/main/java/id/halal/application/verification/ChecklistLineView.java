package id.halal.application.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line a companion must answer, with its sentence in the language of the request. */
@Schema(name = "VisitChecklistLine")
public record ChecklistLineView(String code, String sentence) {}
