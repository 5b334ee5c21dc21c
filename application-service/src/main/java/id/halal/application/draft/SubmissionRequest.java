package id.halal.application.draft;

import jakarta.validation.constraints.AssertTrue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param pledgeAccepted the pledge (akad/ikrar) that all stated is true, accepted by the business */
@Schema(name = "ApplicationSubmission")
public record SubmissionRequest(
        @AssertTrue(message = "PLEDGE_REQUIRED") boolean pledgeAccepted) {}
