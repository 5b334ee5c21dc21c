package id.halal.application.content;

/** What an ingredient is to the product (bahan baku, tambahan, penolong, kemasan, pembersih). */
public enum IngredientKind {
    RAW,
    ADDITIVE,
    PROCESSING_AID,
    PACKAGING,
    CLEANING_AGENT;

    /** Goes into the product itself. */
    public boolean edible() {
        return this == RAW || this == ADDITIVE;
    }
}
