package id.halal.application.ownpaper;

import id.halal.application.ownpaper.FileFacts.Missing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The papers of a file, in the order they are handed over; the template bears the Indonesian name. */
public enum FilePaperKind {
    APPLICATION_LETTER("surat-permohonan", "Surat Permohonan"),
    STATEMENT("surat-pernyataan", "Surat Pernyataan Pelaku Usaha"),
    PLEDGE("ikrar", "Akad/Ikrar Halal"),
    SUPERVISOR_APPOINTMENT("sk-penyelia", "Surat Keputusan Penetapan Penyelia Halal"),
    ASSURANCE_MANUAL("manual-sjph", "Manual Sistem Jaminan Produk Halal"),
    INGREDIENT_LIST("daftar-bahan", "Daftar Bahan"),
    PROCESS_DESCRIPTION("uraian-pph", "Uraian Proses Produk Halal"),
    VERIFICATION_RECOMMENDATION("rekomendasi-verval", "Rekomendasi Hasil Verifikasi dan Validasi"),
    /** STTD: ours only where we act for BPJPH. */
    DOCUMENT_RECEIPT("sttd", "Surat Tanda Terima Dokumen");

    private final String template;
    private final String title;

    FilePaperKind(String template, String title) {
        this.template = template;
        this.title = title;
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
    private List<Missing> needs() {
        return switch (this) {
            case APPLICATION_LETTER -> List.of(Missing.PRODUCTS);
            case STATEMENT -> List.of(Missing.PRODUCTS, Missing.PLEDGE);
            case PLEDGE -> List.of(Missing.PLEDGE);
            case SUPERVISOR_APPOINTMENT -> List.of(Missing.SUPERVISOR);
            case ASSURANCE_MANUAL ->
                List.of(Missing.PRODUCTS, Missing.INGREDIENTS, Missing.PROCESS, Missing.SUPERVISOR);
            case INGREDIENT_LIST -> List.of(Missing.INGREDIENTS);
            case PROCESS_DESCRIPTION -> List.of(Missing.PROCESS);
            case VERIFICATION_RECOMMENDATION -> List.of(Missing.VERIFICATION);
            case DOCUMENT_RECEIPT -> List.of(Missing.NATIONAL_MODE, Missing.REGISTRATION);
        };
    }

    /** What of that this file does not say yet. */
    public List<Missing> missing(FileFacts facts) {
        return needs().stream().filter(facts.missing()::contains).toList();
    }
}
