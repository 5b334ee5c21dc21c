package id.halal.application.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What a regular file went through between its documents and the fatwa commission. */
@Schema(name = "ApplicationInspection")
public record InspectionView(
        UUID applicationId,
        @Nullable InspectionBody inspectionBody,
        @Nullable InvoiceView invoice,
        List<PaymentProofView> paymentProofs,
        @Nullable DocumentReceiptView documentReceipt,
        boolean auditExtended,
        List<AuditReportView> auditReports) {}
