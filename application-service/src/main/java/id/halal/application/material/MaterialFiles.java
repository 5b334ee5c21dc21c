package id.halal.application.material;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Reads the lists: those that come with the service, or an operator's under the same names. UTF-8. */
final class MaterialFiles {

    private static final String EXEMPT = "exempt-materials.csv";
    private static final String CRITICAL = "critical-materials.csv";
    private static final String VERSION = "version.txt";

    private final Optional<Path> folder;

    private MaterialFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * @param folder an operator's; a file that is missing there is taken from the service
     * @throws IllegalStateException naming the line that is no entry, or the name that stands there twice
     */
    static MaterialLists lists(Optional<Path> folder) {
        MaterialFiles files = new MaterialFiles(folder);
        List<ListedMaterial> entries = new ArrayList<>(files.read(EXEMPT, MaterialFiles::exempt));
        entries.addAll(files.read(CRITICAL, MaterialFiles::critical));
        return new MaterialLists(files.version(), entries);
    }

    private static ListedMaterial exempt(NamedCsvRecord row) {
        return new ListedMaterial(
                row.getField("name"),
                synonyms(row),
                MaterialGroup.valueOf(row.getField("group")),
                MaterialOrigin.valueOf(row.getField("origin")),
                null,
                MaterialBasis.valueOf(row.getField("basis")));
    }

    private static ListedMaterial critical(NamedCsvRecord row) {
        return new ListedMaterial(
                row.getField("name"),
                synonyms(row),
                null,
                null,
                CriticalReason.valueOf(row.getField("reason")),
                MaterialBasis.valueOf(row.getField("basis")));
    }

    private static List<String> synonyms(NamedCsvRecord row) {
        return Arrays.stream(row.getField("synonyms").split("\\|", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String version() {
        try (InputStream bytes = open(VERSION)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + VERSION, failed);
        }
    }

    private List<ListedMaterial> read(String name, Function<NamedCsvRecord, ListedMaterial> row) {
        List<ListedMaterial> rows = new ArrayList<>();
        try (InputStream bytes = open(name);
                CsvReader<NamedCsvRecord> records =
                        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(bytes, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord record : records) {
                rows.add(entry(name, record, row));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + name, failed);
        } catch (CsvParseException wrong) {
            throw new IllegalStateException(name + " is no CSV file: " + wrong.getMessage(), wrong);
        }
        return rows;
    }

    private static ListedMaterial entry(
            String name, NamedCsvRecord record, Function<NamedCsvRecord, ListedMaterial> row) {
        try {
            return row.apply(record);
        } catch (IllegalArgumentException | NoSuchElementException wrong) {
            throw new IllegalStateException(
                    "%s, line %d: %s".formatted(name, record.getStartingLineNumber(), wrong.getMessage()), wrong);
        }
    }

    private InputStream open(String name) throws IOException {
        Optional<Path> theirs = folder.map(path -> path.resolve(name)).filter(Files::isRegularFile);
        return theirs.isPresent()
                ? Files.newInputStream(theirs.get())
                : Objects.requireNonNull(
                        MaterialFiles.class.getResourceAsStream(name), () -> name + " is missing from the service");
    }
}
