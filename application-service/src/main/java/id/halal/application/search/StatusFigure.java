package id.halal.application.search;

import id.halal.application.filing.ApplicationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many files stand in a status.
 *
 * @param overdue those of them with something overdue
 */
@Schema(name = "ApplicationStatusFigure")
public record StatusFigure(ApplicationStatus status, long files, long overdue) {}
