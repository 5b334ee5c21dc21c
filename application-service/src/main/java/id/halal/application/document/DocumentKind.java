package id.halal.application.document;

/** What a document is to its file. */
public enum DocumentKind {
    /** Taken on site with business, companion and product. */
    VISIT_PHOTO,
    PRODUCT_PHOTO,
    INGREDIENT_EVIDENCE,
    PLEDGE,
    ASSURANCE_MANUAL,
    OTHER
}
