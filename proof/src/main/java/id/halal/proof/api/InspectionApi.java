package id.halal.proof.api;

import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.client.Call;
import id.halal.proof.client.Gateway.Caller;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What only regular files go through: inspection body, cost, invoice, payment, audit, commission. */
public final class InspectionApi {

    private InspectionApi() {}

    /** The one invoice of a file. */
    public record Invoice(
            String number,
            String status,
            String payer,
            @Nullable UUID programmeId,
            long registrationRupiah,
            long inspectionRupiah,
            long totalRupiah) {}

    /** A proof of payment and what became of it. */
    public record Proof(long amountRupiah, @Nullable String outcome) {}

    /** What is recorded of a regular file. */
    public record Inspection(@Nullable Invoice invoice, List<Proof> paymentProofs) {}

    /** Enters a body into the register, unless it is there. */
    public static void register(Caller admin, String registration, String name, List<String> regionCodes) {
        if (admin.get("/inspection-bodies/" + registration).once().status() == 200) {
            return;
        }
        admin.put("/inspection-bodies/" + registration)
                .body(Map.of("name", name, "regionCodes", regionCodes, "productTypeCodes", List.of(), "active", true))
                .expect(201);
    }

    public static void choose(Caller filer, UUID id, String registration) {
        filer.put("/applications/" + id + "/inspection-body")
                .ifMatch(ApplicationApi.get(filer, id).version())
                .body(Map.of("registration", registration))
                .expect(200);
    }

    public static Call documentCheck(Caller issuer, File file) {
        return decision(issuer, file, "document-check");
    }

    public static Call cost(Caller auditor, File file, long amountRupiah) {
        return decision(auditor, file, "inspection-cost")
                .body(Map.of("amountRupiah", amountRupiah, "note", "Satu hari di lokasi"));
    }

    public static Inspection of(Caller caller, UUID id) {
        return caller.get("/applications/" + id + "/inspection").expect(200).as(Inspection.class);
    }

    public static Call paymentProof(Caller filer, File file, String sha256, LocalDate paidOn, long amountRupiah) {
        return decision(filer, file, "payment-proof")
                .body(Map.of(
                        "sha256",
                        sha256,
                        "paidOn",
                        paidOn,
                        "amountRupiah",
                        amountRupiah,
                        "reference",
                        "TRX-" + sha256.substring(0, 8)));
    }

    /** @param receiptNumber of BPJPH's document receipt where BPJPH issues elsewhere; null where it is numbered here */
    public static Call paymentConfirmation(Caller issuer, File file, @Nullable String receiptNumber) {
        return decision(issuer, file, "payment-confirmation").body(receipt(receiptNumber));
    }

    /** On the facilitated channel, where the programme pays. */
    public static Call documentReceipt(Caller issuer, File file, @Nullable String receiptNumber) {
        return decision(issuer, file, "document-receipt").body(receipt(receiptNumber));
    }

    public static Call auditReport(Caller auditor, File file, LocalDate day, String sha256) {
        return decision(auditor, file, "audit-report")
                .body(Map.of(
                        "auditedFrom",
                        day,
                        "auditedUntil",
                        day,
                        "findings",
                        List.of(Map.of(
                                "code",
                                "MATERIAL_EVIDENCE",
                                "text",
                                "Sertifikat bahan dilengkapi di tempat",
                                "resolved",
                                true)),
                        "recommendation",
                        "MEETS",
                        "sha256",
                        sha256));
    }

    public static Call commission(Caller issuer, File file) {
        return decision(issuer, file, "commission");
    }

    private static Map<String, String> receipt(@Nullable String number) {
        return number == null ? Map.of() : Map.of("receiptNumber", number);
    }

    private static Call decision(Caller caller, File file, String what) {
        return caller.post("/applications/" + file.id() + "/" + what).ifMatch(file.version());
    }
}
