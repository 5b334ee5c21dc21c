package id.halal.application.inspection;

import id.halal.application.content.ProductType;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.integration.BusinessLookup;
import id.halal.application.integration.Businesses;
import id.halal.application.integration.KnownBusiness;
import id.halal.application.paper.Paper;
import id.halal.contracts.BusinessScale;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the paper of an invoice says: nothing personal, since it is kept for ever. */
@Singleton
class InvoicePaperFinder {

    /** @param sha256 absent until the paper is made */
    record Found(String number, @Nullable String sha256, Paper paper) {}

    private record Row(
            @Nullable String sha256,
            String body,
            String scale,
            LocalDate tariffFrom,
            long capRupiah,
            Instant issuedAt) {}

    private final ApplicationFinder files;
    private final Invoices invoices;
    private final Businesses businesses;
    private final Regions regions;
    private final Sql sql;

    InvoicePaperFinder(ApplicationFinder files, Invoices invoices, Businesses businesses, Regions regions, Sql sql) {
        this.files = files;
        this.invoices = invoices;
        this.businesses = businesses;
        this.regions = regions;
        this.sql = sql;
    }

    /** @throws ProblemException 404 outside the scope, and while the file has no invoice */
    Found get(CallerScope scope, UUID application) {
        Application file = files.get(scope, application);
        Invoice invoice = invoices.of(application).orElseThrow(ProblemException::notFound);
        Row row = sql.first(
                        """
                        select i.pdf_sha256, b.name, i.tariff_scale, i.tariff_valid_from, t.inspection_cap_rupiah, i.issued_at
                        from application_invoice i join inspection_body b on b.registration = i.inspection_body
                            join regular_tariff t on t.scale = i.tariff_scale and t.valid_from = i.tariff_valid_from
                        where i.application_id = ?""",
                        found -> new Row(
                                found.getString("pdf_sha256"),
                                found.getString("name"),
                                found.getString("tariff_scale"),
                                found.getObject("tariff_valid_from", LocalDate.class),
                                found.getLong("inspection_cap_rupiah"),
                                Sql.instant(found, "issued_at")),
                        application)
                .orElseThrow(ProblemException::notFound);
        KnownBusiness business =
                businesses.find(file.businessId()).orElseThrow(() -> BusinessLookup.notYet(file.businessId()));
        Map<String, Object> data = new HashMap<>();
        data.put("foot", invoice.number());
        data.put("number", invoice.number());
        data.put("issuedOn", invoice.issuedOn());
        data.put("businessName", business.name());
        data.put("nib", business.nib());
        data.put("scale", scale(row.scale()));
        data.put(
                "productType",
                ProductType.find(file.registration().productTypeCode())
                        .map(ProductType::indonesianName)
                        .orElse(file.registration().productTypeCode()));
        String regency = file.facility().regencyCode();
        data.put("regency", regions.name(RegionCode.of(regency)).orElse(regency));
        data.put("inspectionBody", row.body());
        boolean ofProgramme = invoice.payer() == Invoice.Payer.PROGRAMME;
        data.put("ofProgramme", ofProgramme);
        data.put("payer", ofProgramme ? "Program fasilitasi " + file.facilitationCode() : business.name());
        data.put("registrationRupiah", invoice.registrationRupiah());
        data.put("inspectionRupiah", invoice.inspectionRupiah());
        data.put("totalRupiah", invoice.totalRupiah());
        data.put("tariffFrom", row.tariffFrom());
        data.put("capRupiah", row.capRupiah());
        data.put("note", invoice.note() == null ? "" : invoice.note());
        return new Found(
                invoice.number(),
                row.sha256(),
                new Paper("invoice", "Tagihan " + invoice.number(), row.issuedAt(), data));
    }

    private static String scale(String scale) {
        return switch (BusinessScale.valueOf(scale)) {
            case MICRO -> "Mikro";
            case SMALL -> "Kecil";
            case MEDIUM -> "Menengah";
            case LARGE -> "Besar";
        };
    }
}
