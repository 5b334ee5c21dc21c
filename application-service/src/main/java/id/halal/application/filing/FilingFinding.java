package id.halal.application.filing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something for which files come back, found before anyone has looked.
 *
 * @param pointer into the file as it is read
 * @param severity WARNING for what is returned for certain, NOTICE for what someone should look at
 */
@Schema(name = "ApplicationFinding")
public record FilingFinding(String code, String pointer, Severity severity, String sentence) {

    /** How likely the file comes back for it. */
    @Schema(name = "ApplicationFindingSeverity")
    public enum Severity {
        NOTICE,
        WARNING
    }
}
