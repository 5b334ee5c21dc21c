package id.halal.application.sihalal.portal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of an imported list.
 *
 * @param row as a spreadsheet counts
 * @param state PENDING, CHANGED, UNCHANGED or WRONG
 * @param column the heading of the wrong cell
 * @param code why it is wrong
 * @param message the same for people
 */
@Schema(name = "SihalalImportRowView")
public record SihalalImportRowView(
        int row,
        String sihalalNumber,
        String state,
        @Nullable String column,
        @Nullable String code,
        @Nullable String message) {}
