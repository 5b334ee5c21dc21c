package id.halal.application.handover;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.halal.application.paper.Paper;
import id.halal.application.paper.Papers;
import jakarta.inject.Singleton;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes what is handed over as one page and as one ZIP; the same file makes the same bytes. */
@Singleton
class HandOverPackage {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Papers papers;

    HandOverPackage(Papers papers) {
        this.papers = papers;
    }

    /** One page in the portal's order; a click on a value marks all of it. */
    String page(HandOverFiles files) {
        return papers.html(new Paper(
                "hand-over",
                "Serah SIHALAL",
                Instant.EPOCH,
                Map.of("screens", files.screens(), "leftOut", files.leftOut())));
    }

    byte[] zip(HandOverFiles files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "00-isian.html", page(files).getBytes(StandardCharsets.UTF_8));
            add(zip, "00-isian.csv", csv(files).getBytes(StandardCharsets.UTF_8));
            add(zip, "00-isian.txt", HandOverScreens.text(files.screens()).getBytes(StandardCharsets.UTF_8));
            for (HandOverFiles.Attachment attachment : files.attachments()) {
                add(zip, attachment.name(), attachment.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String csv(HandOverFiles files) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("layar", "isian", "nilai");
            for (HandOverScreen screen : files.screens()) {
                for (HandOverScreen.Field field : screen.fields()) {
                    csv.writeRecord(screen.title(), harmless(field.label()), harmless(field.value()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet computes what begins so. A dash alone is how we write nothing. */
    private static String harmless(String text) {
        return text.length() > 1 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
