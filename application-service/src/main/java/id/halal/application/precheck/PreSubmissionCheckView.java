package id.halal.application.precheck;

import id.halal.application.filing.Application;
import id.halal.application.filing.FilingFinding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/**
 * What was found in a file.
 *
 * @param version of the file that was looked at
 * @param likelyReturned at least one finding is a WARNING
 */
@Schema(name = "PreSubmissionCheckView")
public record PreSubmissionCheckView(
        UUID applicationId, long version, boolean likelyReturned, List<FilingFinding> findings) {

    static PreSubmissionCheckView of(Application file, List<FilingFinding> findings) {
        return new PreSubmissionCheckView(
                file.id(),
                file.version(),
                findings.stream().anyMatch(finding -> finding.severity() == FilingFinding.Severity.WARNING),
                findings);
    }
}
