package id.halal.application.sihalal.portal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a CSV list into lines of texts, one text for each {@link PortalColumn}. Separated by comma, semicolon or tab, whichever its
 * heading has most of. Nothing is ever computed of a cell: a formula is text like any other.
 */
final class PortalList {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_ROWS = 50_000;
    private static final int MOST_TEXT = 2_000;

    /** @param row as a spreadsheet counts: the heading is row 1 */
    record Line(int row, List<String> cells) {}

    private PortalList() {}

    /** @throws ProblemException 422 when it is no such list, or too large a one */
    static List<Line> read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw ProblemException.of(PortalProblem.SIHALAL_IMPORT_TOO_LARGE, MOST_ROWS);
        }
        String text = text(content);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return lines(reader.stream());
        } catch (CsvParseException | IOException unreadable) {
            throw (ProblemException)
                    ProblemException.of(PortalProblem.SIHALAL_IMPORT_NOT_CSV).initCause(unreadable);
        }
    }

    private static List<Line> lines(Stream<CsvRecord> records) {
        List<Line> lines = new ArrayList<>();
        Map<PortalColumn, Integer> places = new EnumMap<>(PortalColumn.class);
        records.forEach(line -> {
            if (places.isEmpty()) {
                places.putAll(places(line));
            } else if (line.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                if (lines.size() == MOST_ROWS) {
                    throw ProblemException.of(PortalProblem.SIHALAL_IMPORT_TOO_LARGE, MOST_ROWS);
                }
                lines.add(new Line(lines.size() + 2, cells(line, places)));
            }
        });
        if (lines.isEmpty()) {
            throw ProblemException.of(PortalProblem.SIHALAL_IMPORT_NO_ROWS);
        }
        return lines;
    }

    private static Map<PortalColumn, Integer> places(CsvRecord heading) {
        Map<PortalColumn, Integer> places = new EnumMap<>(PortalColumn.class);
        for (int i = 0; i < heading.getFieldCount(); i++) {
            int place = i;
            PortalColumn.of(heading.getField(i)).ifPresent(column -> {
                if (places.put(column, place) != null) {
                    throw ProblemException.of(PortalProblem.SIHALAL_IMPORT_COLUMN_TWICE, column.heading());
                }
            });
        }
        for (PortalColumn column : PortalColumn.REQUIRED) {
            if (!places.containsKey(column)) {
                throw ProblemException.of(PortalProblem.SIHALAL_IMPORT_COLUMN_MISSING, column.heading());
            }
        }
        return places;
    }

    private static List<String> cells(CsvRecord line, Map<PortalColumn, Integer> places) {
        return Stream.of(PortalColumn.values())
                .map(column -> cell(line, places.get(column)))
                .toList();
    }

    /** PostgreSQL keeps no U+0000. */
    private static String cell(CsvRecord line, @Nullable Integer place) {
        if (place == null || place >= line.getFieldCount()) {
            return "";
        }
        String text = line.getField(place).replace("\u0000", "").strip();
        return text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw (ProblemException)
                    ProblemException.of(PortalProblem.SIHALAL_IMPORT_NOT_CSV).initCause(notUtf8);
        }
    }

    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        candidate -> heading.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }
}
