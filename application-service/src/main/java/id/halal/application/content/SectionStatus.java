package id.halal.application.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * How far a section is, and what it lacks.
 *
 * @param problems none when it is complete
 */
@Schema(name = "ApplicationSectionStatus")
public record SectionStatus(SectionState state, List<Problem> problems) {

    /**
     * Something that is missing or does not fit yet.
     *
     * @param pointer into the section
     */
    @Schema(name = "ApplicationSectionProblem")
    public record Problem(String pointer, String code) {}

    public SectionStatus {
        problems = List.copyOf(problems);
    }

    static SectionStatus of(boolean empty, List<Problem> problems) {
        if (problems.isEmpty()) {
            return new SectionStatus(SectionState.COMPLETE, problems);
        }
        return new SectionStatus(empty ? SectionState.EMPTY : SectionState.INCOMPLETE, problems);
    }
}
