package id.halal.companion.visit;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Where a visit took place, in decimal degrees; empty when none was sent. */
public record VisitLocationView(
        @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {

    @Override
    public String toString() {
        return "VisitLocationView[•••]";
    }
}
