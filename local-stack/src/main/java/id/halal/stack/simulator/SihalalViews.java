package id.halal.stack.simulator;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the simulated SIHALAL writes what it answers. */
final class SihalalViews {

    private SihalalViews() {}

    static Map<String, Object> file(SihalalFile file) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("no_daftar", file.shNumber());
        view.put("status", file.status());
        view.put("pelaku_usaha", Map.of("nama_pu", file.businessName()));
        view.put("reg_prod_name", file.productName());
        view.put("sertifikat", certificate(file));
        if (!file.history().isEmpty()) {
            view.put("riwayat", file.history().stream().map(SihalalViews::step).toList());
        }
        return view;
    }

    private static Map<String, Object> step(SihalalFile.Step step) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("status", step.status());
        view.put("tanggal", step.date());
        view.put("komentar", step.comment());
        return view;
    }

    static Map<String, Object> certificateOf(SihalalFile file) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("reg_prod_name", file.productName());
        view.put("pelaku_usaha", Map.of("nama_pu", file.businessName()));
        view.put("sertifikat", certificate(file));
        return view;
    }

    private static @Nullable Map<String, Object> certificate(SihalalFile file) {
        if (file.certificateNumber() == null) {
            return null;
        }
        Map<String, Object> certificate = new LinkedHashMap<>();
        certificate.put("no_sert", file.certificateNumber());
        certificate.put(
                "tgl_sert",
                file.certificateDate() == null ? null : file.certificateDate().toString());
        return certificate;
    }
}
