package id.halal.application.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** Figures of the files in the caller's scope. */
@Schema(name = "ApplicationSummary")
public record SummaryView(long files, long overdue, List<StatusFigure> statuses) {

    static SummaryView of(List<StatusFigure> figures) {
        return new SummaryView(
                figures.stream().mapToLong(StatusFigure::files).sum(),
                figures.stream().mapToLong(StatusFigure::overdue).sum(),
                figures);
    }
}
