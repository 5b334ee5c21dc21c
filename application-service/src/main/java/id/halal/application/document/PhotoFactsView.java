package id.halal.application.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a photo of a visit said of itself.
 *
 * @param takenAt when it was taken; absent when it did not say
 * @param zoneStated false: the camera named no zone, and its time was read as Jakarta's
 * @param placeKnown whether it said where; the place itself is protected data
 * @param outsideProvince a flag for whoever checks, never a refusal: it was taken well outside the province of the production
 *     facility; absent when that cannot be told
 */
@Schema(name = "ApplicationPhotoFacts")
public record PhotoFactsView(
        @Nullable Instant takenAt,
        boolean zoneStated,
        boolean placeKnown,
        @Nullable Boolean outsideProvince) {}
