package id.halal.companion.visit;

import id.halal.indonesia.Masks;
import id.halal.platform.data.protect.ProtectedData;
import id.halal.platform.data.protect.ProtectedField;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Where visits took place: most often somebody's home. */
@Singleton
class VisitLocations {

    /** Indexed only to tell a repeat of a visit from a correction without opening what was kept. */
    private static final ProtectedField LOCATION =
            ProtectedField.indexed("visit.location", value -> Masks.hidden(), UnaryOperator.identity());

    private final ProtectedData protectedData;

    VisitLocations(ProtectedData protectedData) {
        this.protectedData = protectedData;
    }

    void store(UUID visit, @Nullable String location) {
        protectedData.store(visit, visit, visit, Collections.singletonMap(LOCATION, location));
    }

    boolean isAt(UUID visit, String location) {
        return protectedData.find(LOCATION, location).contains(visit);
    }

    /** In full; exactly one audit row. */
    VisitLocationView reveal(UUID visit, @Nullable String purpose) {
        String text = protectedData.reveal(visit, visit, purpose, LOCATION).get(LOCATION);
        if (text == null) {
            return new VisitLocationView(null, null);
        }
        String[] parts = text.split(",", 2);
        return new VisitLocationView(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }
}
