package id.halal.platform.web.page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * One keyset page.
 *
 * @param items at most the asked {@code limit}
 * @param next opaque cursor of the following page, absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** From {@code limit + 1} rows: the extra row only says that there is a next page. */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, Cursor> cursorOf) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> kept = rows.subList(0, request.limit());
        return new Page<>(kept, cursorOf.apply(kept.getLast()).encoded());
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }
}
