package id.halal.application.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the companion found. */
@Schema(name = "ApplicationChecklistResult")
public enum ChecklistResult {
    MEETS,
    NOT_MEETS,
    NOT_APPLICABLE
}
