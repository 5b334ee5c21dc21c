package id.halal.indonesia;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** A data file with a header: one that comes with the library, or an operator's. UTF-8, with or without byte order mark, gzip by its name. */
final class CsvFile {
    private final String name;
    private final Opening opening;

    private interface Opening {
        InputStream open() throws IOException;
    }

    private CsvFile(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** A file beside the classes of the library. */
    static CsvFile bundled(String name) {
        return new CsvFile(name, () -> {
            InputStream bytes = CsvFile.class.getResourceAsStream(name);
            if (bytes == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return bytes;
        });
    }

    static CsvFile of(Path file) {
        return new CsvFile(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * The rows in the order of the file.
     *
     * @throws IllegalStateException naming file and line of a row that {@code row} refuses by an {@link IllegalArgumentException},
     *     {@link DateTimeException} or for want of a column, or that is no CSV
     * @throws UncheckedIOException when the file cannot be read
     */
    <T> List<T> read(Function<NamedCsvRecord, T> row) {
        List<T> rows = new ArrayList<>();
        try (InputStream bytes = opening.open();
                InputStream text = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                CsvReader<NamedCsvRecord> records =
                        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(text, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord record : records) {
                rows.add(convert(record, row));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + name, failed);
        } catch (CsvParseException wrong) {
            throw new IllegalStateException(name + " is no CSV file: " + wrong.getMessage(), wrong);
        }
        return rows;
    }

    private <T> T convert(NamedCsvRecord record, Function<NamedCsvRecord, T> row) {
        try {
            return row.apply(record);
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException wrong) {
            throw new IllegalStateException(
                    "%s, line %d: %s".formatted(name, record.getStartingLineNumber(), wrong.getMessage()), wrong);
        }
    }
}
