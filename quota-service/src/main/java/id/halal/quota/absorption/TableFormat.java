package id.halal.quota.absorption;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.ws.rs.core.MediaType;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** How a report can be had. */
enum TableFormat {
    JSON(MediaType.APPLICATION_JSON, "json"),
    /** UTF-8, comma, header line, decimals with a point, dates as 2025-05-31. */
    CSV("text/csv", "csv"),
    XLSX(TableFormat.XLSX_TYPE, "xlsx");

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /**
     * What {@code ?format=} names; without it, the first of the accepted types that we have.
     *
     * @throws ProblemException 400 {@code BAD_PARAMETER} for another name
     */
    static TableFormat of(@Nullable String name, List<MediaType> accepted) {
        if (name != null && !name.isBlank()) {
            for (TableFormat format : values()) {
                if (format.extension.equals(name)) {
                    return format;
                }
            }
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "format");
        }
        for (MediaType type : accepted) {
            for (TableFormat format : values()) {
                if (type.isCompatible(MediaType.valueOf(format.mediaType))) {
                    return format;
                }
            }
        }
        return JSON;
    }

    /** The file of a table; JSON is no table. */
    byte[] bytes(AbsorptionTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (this == XLSX) {
                workbook(table, out);
            } else {
                try (CsvWriter csv = CsvWriter.builder().build(writer(out))) {
                    csv.writeRecord(table.header());
                    table.rows()
                            .forEach(row -> csv.writeRecord(row.stream()
                                    .map(cell -> Objects.toString(cell, ""))
                                    .toList()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Writer writer(ByteArrayOutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    private static void workbook(AbsorptionTable table, ByteArrayOutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "halal", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Serapan");
            for (int column = 0; column < table.header().size(); column++) {
                sheet.value(0, column, table.header().get(column));
            }
            sheet.range(0, 0, 0, table.header().size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int line = 1;
            for (List<@Nullable Object> row : table.rows()) {
                for (int column = 0; column < row.size(); column++) {
                    cell(sheet, line, column, row.get(column));
                }
                line++;
            }
        }
    }

    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // an empty cell
            }
            case LocalDate date -> {
                sheet.value(line, column, date);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            case BigDecimal decimal -> sheet.value(line, column, decimal);
            case Number whole -> sheet.value(line, column, whole);
            case Object text -> sheet.value(line, column, text.toString());
        }
    }
}
