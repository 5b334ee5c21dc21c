package id.halal.quota.takeover;

import jakarta.inject.Singleton;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The empty form: a sheet with the headings alone, and one that explains them. */
@Singleton
class TemplateSheet {

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "halal", "1.0")) {
            Worksheet form = workbook.newWorksheet("Pengambilalihan");
            Worksheet help = workbook.newWorksheet("Penjelasan");
            help.value(0, 0, "Kolom");
            help.value(0, 1, "Wajib");
            help.value(0, 2, "Isi");
            SheetColumn[] columns = SheetColumn.values();
            for (int place = 0; place < columns.length; place++) {
                SheetColumn column = columns[place];
                form.value(0, place, column.heading());
                // As text, so that a spreadsheet does not round a NIB.
                form.range(1, place, 1, place).style().format("@").set();
                help.value(place + 1, 0, column.heading());
                help.value(place + 1, 1, column.mustStand() ? "ya" : "tidak selalu");
                help.value(place + 1, 2, column.explanation());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
