package id.halal.application.issued;

import id.halal.application.certificate.CertificateMode;
import id.halal.application.content.ProductType;
import id.halal.application.paper.Paper;
import id.halal.application.paper.Papers;
import id.halal.application.paper.QrCode;
import id.halal.application.seal.Seals;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import jakarta.inject.Singleton;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Prints and signs. */
@Singleton
class IssuedPaperPress {

    record Made(byte[] pdf, boolean signed) {}

    private final Papers papers;
    private final Seals seals;
    private final Regions regions;

    IssuedPaperPress(Papers papers, Seals seals, Regions regions) {
        this.papers = papers;
        this.seals = seals;
        this.regions = regions;
    }

    Made make(IssuedPaperOrder order) {
        byte[] pdf = papers.pdf(
                switch (order.kind()) {
                    case CERTIFICATE -> certificate(order, Objects.requireNonNull(order.certified()));
                    case REFUSAL -> refusal(order);
                });
        return seals.signsPapers()
                ? new Made(seals.sign(pdf, title(order), order.orderedAt()), true)
                : new Made(pdf, false);
    }

    private Paper certificate(IssuedPaperOrder order, IssuedPaperOrder.Certified certified) {
        Map<String, Object> data = common(order);
        data.put("number", certified.number());
        data.put("issuedOn", certified.issuedOn());
        data.put("example", certified.example() || seals.signsExamples());
        Optional<String> qr = seals.qrUrl(certified.facts(order.businessName(), order.products()));
        qr.ifPresent(url -> data.put("qr", QrCode.dataUri(url)));
        String template = switch (certified.mode()) {
            case RECORD -> "certificate-record";
            case CERTIFICATE -> "certificate";
        };
        return new Paper(template, title(order), order.orderedAt(), data);
    }

    private Paper refusal(IssuedPaperOrder order) {
        Map<String, Object> data = common(order);
        data.put("decidedAt", order.orderedAt());
        data.put("reason", order.reason() == null ? "–" : order.reason());
        data.put("example", seals.signsExamples());
        return new Paper("refusal", title(order), order.orderedAt(), data);
    }

    private Map<String, Object> common(IssuedPaperOrder order) {
        Map<String, Object> data = new HashMap<>();
        data.put("title", title(order));
        data.put("foot", order.sihalalNumber() == null ? "" : order.sihalalNumber());
        data.put("businessName", order.businessName());
        data.put("nib", order.nib());
        data.put(
                "productType",
                ProductType.find(order.productTypeCode())
                        .map(ProductType::indonesianName)
                        .orElse(order.productTypeCode()));
        data.put("regency", regions.name(RegionCode.of(order.regencyCode())).orElse(order.regencyCode()));
        data.put("products", order.products());
        data.put("signed", seals.signsPapers());
        return data;
    }

    private static String title(IssuedPaperOrder order) {
        IssuedPaperOrder.Certified certified = order.certified();
        if (certified == null) {
            return "Surat Keterangan Tidak Halal";
        }
        return (certified.mode() == CertificateMode.RECORD ? "Bukti Pencatatan Sertifikat Halal " : "Sertifikat Halal ")
                + certified.number();
    }
}
