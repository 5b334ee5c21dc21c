package id.halal.quota;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The spreadsheet of a province, as its officer would have it. */
final class TakeOverSheet {

    static final List<String> HEADINGS = List.of(
            "NIB",
            "Nama Usaha",
            "Skala Usaha",
            "Kode Kabupaten/Kota",
            "Jenis Produk",
            "Nama Produk",
            "Nomor LP3H",
            "Nomor Pendamping",
            "Status SIHALAL",
            "Nomor SH",
            "Tanggal Pengajuan",
            "Nomor Sertifikat",
            "Tanggal Sertifikat");

    static final LocalDate SUBMITTED =
            LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).withDayOfYear(2);

    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() % 10_000_000L * 1000);

    private final List<Map<String, Object>> rows = new ArrayList<>();
    private byte[] written;

    /** A row that is right; {@code changes} are heading, value, heading, value … */
    TakeOverSheet row(String regency, String lp3h, String companion, String status, Object... changes) {
        long number = NUMBERS.incrementAndGet();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("NIB", "55%011d".formatted(number));
        row.put("Nama Usaha", "Dapur Contoh " + number);
        row.put("Skala Usaha", "Mikro");
        row.put("Kode Kabupaten/Kota", regency);
        row.put("Jenis Produk", "SNACK");
        row.put("Nama Produk", "Keripik Pisang; Keripik Singkong");
        row.put("Nomor LP3H", lp3h);
        row.put("Nomor Pendamping", companion);
        row.put("Status SIHALAL", status);
        row.put("Nomor SH", "SH%d-1-%d1".formatted(SUBMITTED.getYear(), number % 10_000_000L));
        row.put("Tanggal Pengajuan", SUBMITTED);
        if (status.equals("OF300")) {
            row.put("Nomor Sertifikat", "ID64119%08d0525".formatted(number % 100_000_000L));
            row.put("Tanggal Sertifikat", SUBMITTED.plusDays(1).toString());
        }
        for (int i = 0; i < changes.length; i += 2) {
            row.put((String) changes[i], changes[i + 1]);
        }
        rows.add(row);
        return this;
    }

    TakeOverSheet add(TakeOverSheet other) {
        rows.addAll(other.rows);
        return this;
    }

    Object value(int row, String heading) {
        return rows.get(row).get(heading);
    }

    /** Always the same: two writings of one sheet differ by their time. */
    byte[] bytes() {
        if (written == null) {
            written = write();
        }
        return written;
    }

    private byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Rekap");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < HEADINGS.size(); column++) {
                    write(sheet, row + 1, column, rows.get(row).get(HEADINGS.get(column)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {}
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }
}
