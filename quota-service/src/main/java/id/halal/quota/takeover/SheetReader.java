package id.halal.quota.takeover;

import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the first sheet of an XLSX into rows of texts. Nothing is judged here but whether it is such a sheet at all. */
@Singleton
class SheetReader {

    static final int MOST_ROWS = 20_000;
    private static final int MOST_TEXT = 2_000;
    /** What a formula came to is a bare number, of a date too: days since then. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}([.][0-9]{1,20})?([eE][+]?[0-9]{1,2})?");

    /** @throws ProblemException 422 when it is no such sheet, or too large a one */
    List<SheetRow> read(byte[] content) {
        ZipBudget.check(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return read(rows.iterator());
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw (ProblemException)
                    ProblemException.of(TakeOverError.TAKE_OVER_NOT_XLSX).initCause(unreadable);
        }
    }

    private static List<SheetRow> read(Iterator<Row> rows) {
        if (!rows.hasNext()) {
            throw ProblemException.of(TakeOverError.TAKE_OVER_NO_ROWS);
        }
        Map<SheetColumn, Integer> places = places(rows.next());
        List<SheetRow> read = new ArrayList<>();
        while (rows.hasNext()) {
            SheetRow row = row(rows.next(), places);
            if (row.isBlank()) {
                continue;
            }
            if (read.size() == MOST_ROWS) {
                throw ProblemException.of(TakeOverError.TAKE_OVER_TOO_MANY_ROWS, MOST_ROWS);
            }
            read.add(row);
        }
        if (read.isEmpty()) {
            throw ProblemException.of(TakeOverError.TAKE_OVER_NO_ROWS);
        }
        return read;
    }

    private static Map<SheetColumn, Integer> places(Row headings) {
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        for (Cell cell : headings) {
            if (cell != null) {
                SheetColumn.of(text(cell, false)).ifPresent(column -> {
                    if (places.put(column, cell.getColumnIndex()) != null) {
                        throw ProblemException.of(TakeOverError.TAKE_OVER_COLUMN_TWICE, column.heading());
                    }
                });
            }
        }
        Arrays.stream(SheetColumn.values())
                .filter(column -> !places.containsKey(column))
                .findFirst()
                .ifPresent(missing -> {
                    throw ProblemException.of(TakeOverError.TAKE_OVER_COLUMN_MISSING, missing.heading());
                });
        return places;
    }

    private static SheetRow row(Row row, Map<SheetColumn, Integer> places) {
        List<String> texts = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            Integer place = places.get(column);
            Cell cell = place == null || place >= row.getCellCount() ? null : row.getCell(place);
            texts.add(cell == null ? "" : text(cell, column.isDate()));
        }
        return SheetRow.of(row.getRowNum(), texts);
    }

    private static boolean isNumber(Cell cell, String raw) {
        return cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && NUMBER.matcher(raw).matches());
    }

    /** Numbers in full, dates as yyyy-MM-dd, of formulas what they last came to. */
    private static String text(Cell cell, boolean date) {
        @Nullable String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (cell.getType() == CellType.NUMBER && date) {
            raw = cell.asDate().toLocalDate().toString();
        } else if (raw != null && isNumber(cell, raw)) {
            BigDecimal number = new BigDecimal(raw);
            raw = date
                    ? DAY_ZERO.plusDays(number.longValue()).toString()
                    : number.stripTrailingZeros().toPlainString();
        }
        String text = raw == null ? "" : raw.strip();
        return text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
    }
}
