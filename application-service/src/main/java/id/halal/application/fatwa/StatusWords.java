package id.halal.application.fatwa;

import id.halal.application.filing.ApplicationStatus;

/** Where a file stands, in the words of an Indonesian paper. */
final class StatusWords {

    private StatusWords() {}

    static String of(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> "Draf";
            case SUBMITTED -> "Diajukan";
            case DENIED -> "Tidak mendapat kuota";
            case WAITLISTED -> "Menunggu kuota";
            case AWAITING_COMPANION -> "Menunggu pendamping";
            case IN_VERIFICATION -> "Dalam verifikasi dan validasi";
            case LP3H_CHECK -> "Pemeriksaan LP3H";
            case AWAITING_PAYMENT -> "Menunggu pembayaran";
            case DOCUMENT_CHECK -> "Pemeriksaan dokumen";
            case COST_SETTING -> "Penetapan biaya";
            case COST_SET -> "Biaya ditetapkan";
            case PAYMENT_CHECK -> "Pemeriksaan pembayaran";
            case IN_AUDIT -> "Dalam pemeriksaan LPH";
            case AUDITED -> "Selesai diperiksa LPH";
            case AT_COMMISSION -> "Di Komisi Fatwa";
            case VERIFIED -> "Selesai diverifikasi pendamping";
            case REGISTERED -> "Terdaftar, menunggu sidang";
            case DECIDED -> "Sudah ditetapkan halal";
            case CERTIFIED -> "Sertifikat terbit";
            case RETURNED -> "Dikembalikan kepada pelaku usaha";
            case RETURNED_BY_AUDITOR -> "Dikembalikan oleh auditor";
            case RETURNED_BY_FATWA -> "Dikembalikan oleh sidang fatwa";
            case REJECTED -> "Ditolak";
            case CANCELLED -> "Dibatalkan";
            case WITHDRAWN -> "Ditarik oleh pelaku usaha";
            case ARCHIVED -> "Diarsipkan";
        };
    }
}
