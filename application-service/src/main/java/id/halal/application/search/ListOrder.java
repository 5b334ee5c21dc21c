package id.halal.application.search;

import java.util.Locale;
import java.util.Optional;

/** In what order files are listed; each has its index. */
enum ListOrder {
    NEWEST("a.id desc", "a.id < ?::uuid", 1),
    OLDEST("a.id", "a.id > ?::uuid", 1),
    /** What is due first; files without anything due are left out. */
    DUE("a.due_at, a.id", "(a.due_at, a.id) > (?::timestamptz, ?::uuid)", 2);

    private final String columns;
    private final String afterCursor;
    private final int cursorParts;

    ListOrder(String columns, String afterCursor, int cursorParts) {
        this.columns = columns;
        this.afterCursor = afterCursor;
        this.cursorParts = cursorParts;
    }

    String columns() {
        return columns;
    }

    String afterCursor() {
        return afterCursor;
    }

    int cursorParts() {
        return cursorParts;
    }

    static Optional<ListOrder> find(String text) {
        for (ListOrder order : values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
