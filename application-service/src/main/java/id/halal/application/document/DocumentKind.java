package id.halal.application.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document is to its file. */
@Schema(name = "ApplicationDocumentKind")
public enum DocumentKind {
    /** Taken on site with business, companion and product. */
    VISIT_PHOTO,
    PRODUCT_PHOTO,
    INGREDIENT_EVIDENCE,
    PLEDGE,
    ASSURANCE_MANUAL,
    /** That the application invoice is paid. */
    PAYMENT_PROOF,
    /** Of the inspection body. */
    AUDIT_REPORT,
    OTHER
}
