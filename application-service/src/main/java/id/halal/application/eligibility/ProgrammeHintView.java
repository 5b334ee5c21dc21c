package id.halal.application.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * Whether the facilitation code seems to fit; only quota-service decides, after the submission.
 *
 * @param doubts codes of what speaks against it
 * @param sentences the same for people
 */
@Schema(name = "ProgrammeHint")
public record ProgrammeHintView(String facilitationCode, boolean fits, List<String> doubts, List<String> sentences) {}
