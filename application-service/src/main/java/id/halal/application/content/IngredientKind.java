package id.halal.application.content;

/** What an ingredient is to the product (bahan baku, tambahan, penolong, kemasan, pembersih). */
public enum IngredientKind {
    RAW,
    ADDITIVE,
    PROCESSING_AID,
    PACKAGING,
    CLEANING_AGENT;

    /** Touches what is eaten, or is eaten; packaging and what cleans are not. */
    public boolean ingested() {
        return this != PACKAGING && this != CLEANING_AGENT;
    }

    /** Goes into the product itself. */
    public boolean edible() {
        return this == RAW || this == ADDITIVE;
    }
}
