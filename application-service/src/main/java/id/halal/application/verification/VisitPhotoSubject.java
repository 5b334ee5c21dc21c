package id.halal.application.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.EnumSet;
import java.util.Set;

/** Who and what can be seen on a photo of a visit. */
@Schema(name = "ApplicationVisitPhotoSubject")
public enum VisitPhotoSubject {
    BUSINESS,
    COMPANION,
    PRODUCT,
    PRODUCTION_PLACE,
    GRINDER,
    INGREDIENT;

    /** What one photo of every visit shows together, taken on site. */
    static final Set<VisitPhotoSubject> TOGETHER =
            java.util.Collections.unmodifiableSet(EnumSet.of(BUSINESS, COMPANION, PRODUCT));
}
