package id.halal.quota.takeover;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One row as it stands in the sheet.
 *
 * @param number as the spreadsheet counts, the headings being 1
 * @param texts of each column; empty where nothing stands
 */
record SheetRow(int number, Map<SheetColumn, String> texts) {

    SheetRow {
        texts = Map.copyOf(texts);
    }

    /** @param cells in the order of the columns, as {@link #cells} answers them */
    static SheetRow of(int number, List<String> cells) {
        Map<SheetColumn, String> texts = new EnumMap<>(SheetColumn.class);
        SheetColumn[] columns = SheetColumn.values();
        for (int i = 0; i < columns.length; i++) {
            texts.put(columns[i], i < cells.size() ? cells.get(i) : "");
        }
        return new SheetRow(number, texts);
    }

    String[] cells() {
        return Arrays.stream(SheetColumn.values()).map(this::text).toArray(String[]::new);
    }

    String text(SheetColumn column) {
        return texts.getOrDefault(column, "");
    }

    boolean isBlank() {
        return texts.values().stream().allMatch(String::isEmpty);
    }
}
