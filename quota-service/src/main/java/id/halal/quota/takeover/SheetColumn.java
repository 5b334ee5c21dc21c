package id.halal.quota.takeover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the sheet, known by their headings in whatever order they stand. */
enum SheetColumn {
    NIB("NIB", true, "13 angka, ditulis sebagai teks"),
    BUSINESS_NAME("Nama Usaha", true, "Nama pelaku usaha seperti di NIB"),
    SCALE("Skala Usaha", true, "Mikro atau Kecil"),
    REGENCY("Kode Kabupaten/Kota", true, "4 angka Kemendagri tanpa titik, tempat produksi, misalnya 6472"),
    PRODUCT_TYPE("Jenis Produk", true, "Kode jenis produk platform, misalnya SNACK, BAKERY, BEVERAGE"),
    PRODUCTS("Nama Produk", false, "Boleh kosong; beberapa nama dipisah dengan titik koma"),
    LP3H("Nomor LP3H", true, "Nomor registrasi LP3H, 10 angka"),
    COMPANION("Nomor Pendamping", false, "Nomor registrasi pendamping; wajib selama permohonan masih berjalan"),
    STATUS("Status SIHALAL", true, "OF10, OF11, OF71, OF74, OF100, OF120, OF280, OF285, OF290, OF300 atau OF900"),
    SIHALAL_NUMBER("Nomor SH", true, "Nomor permohonan di SIHALAL, misalnya SH2025-1-582897"),
    SUBMITTED_ON("Tanggal Pengajuan", true, "Tanggal, atau teks 2025-05-06 atau 06/05/2025"),
    CERTIFICATE_NUMBER("Nomor Sertifikat", false, "Wajib pada OF300, misalnya ID64110000001230525"),
    CERTIFIED_ON("Tanggal Sertifikat", false, "Wajib pada OF300");

    private final String heading;
    private final boolean mustStand;
    private final String explanation;

    SheetColumn(String heading, boolean mustStand, String explanation) {
        this.heading = heading;
        this.mustStand = mustStand;
        this.explanation = explanation;
    }

    String heading() {
        return heading;
    }

    /** Whether every row has it. */
    boolean mustStand() {
        return mustStand;
    }

    String explanation() {
        return explanation;
    }

    boolean isDate() {
        return this == SUBMITTED_ON || this == CERTIFIED_ON;
    }

    static Optional<SheetColumn> of(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.heading.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
