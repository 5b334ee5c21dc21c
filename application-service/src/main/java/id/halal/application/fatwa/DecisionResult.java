package id.halal.application.fatwa;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an entered decision at the closure. */
@Schema(name = "FatwaDecisionResult")
public enum DecisionResult {
    DECIDED,
    /** The file changed after the decision was entered, so the decision is not about the file as it is. */
    DROPPED
}
