package id.halal.application.ownpaper;

import id.halal.application.ownpaper.FileFacts.Missing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers of a file, in the order they are handed over; the template bears the Indonesian name. */
public enum FilePaperKind {
    APPLICATION_LETTER("surat-permohonan", "Surat Permohonan", Missing.PRODUCTS),
    STATEMENT("surat-pernyataan", "Surat Pernyataan Pelaku Usaha", Missing.PRODUCTS, Missing.PLEDGE),
    PLEDGE("ikrar", "Akad/Ikrar Halal", Missing.PLEDGE),
    SUPERVISOR_APPOINTMENT("sk-penyelia", "Surat Keputusan Penetapan Penyelia Halal", Missing.SUPERVISOR),
    ASSURANCE_MANUAL(
            "manual-sjph",
            "Manual Sistem Jaminan Produk Halal",
            Missing.PRODUCTS,
            Missing.INGREDIENTS,
            Missing.PROCESS,
            Missing.SUPERVISOR),
    INGREDIENT_LIST("daftar-bahan", "Daftar Bahan", Missing.INGREDIENTS),
    PROCESS_DESCRIPTION("uraian-pph", "Uraian Proses Produk Halal", Missing.PROCESS),
    VERIFICATION_RECOMMENDATION(
            "rekomendasi-verval", "Rekomendasi Hasil Verifikasi dan Validasi", Missing.VERIFICATION),
    /** STTD: ours only where we act for BPJPH. */
    DOCUMENT_RECEIPT("sttd", "Surat Tanda Terima Dokumen", Missing.NATIONAL_MODE, Missing.REGISTRATION);

    private final String template;
    private final String title;
    private final List<Missing> needs;

    FilePaperKind(String template, String title, Missing... needs) {
        this.template = template;
        this.title = title;
        this.needs = Stream.of(needs).toList();
    }

    /** As in paths: {@code application-letter}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FilePaperKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    public String template() {
        return template;
    }

    public String title() {
        return title;
    }

    /** What the file must say before this paper says anything. */
    public List<Missing> missing(FileFacts facts) {
        return needs.stream().filter(facts.missing()::contains).toList();
    }
}
