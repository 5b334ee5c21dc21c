package id.halal.application.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One note of a return.
 *
 * @param version of the file when it was returned; the highest is the latest return
 */
@Schema(name = "ApplicationReturnNoteView")
public record ReturnedView(long version, String code, String text) {}
