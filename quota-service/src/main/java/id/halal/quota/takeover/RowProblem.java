package id.halal.quota.takeover;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is wrong with one row.
 *
 * @param column absent when it is the row as a whole
 * @param code a {@link TakeOverError}, a QUOTA_… code, or one of the service that refused the row
 */
record RowProblem(int row, @Nullable SheetColumn column, String code, List<String> arguments) {

    RowProblem {
        arguments = List.copyOf(arguments);
    }

    static RowProblem of(int row, @Nullable SheetColumn column, TakeOverError code, String... arguments) {
        return new RowProblem(row, column, code.name(), List.of(arguments));
    }

    static RowProblem of(int row, @Nullable SheetColumn column, String code) {
        return new RowProblem(row, column, code, List.of());
    }
}
