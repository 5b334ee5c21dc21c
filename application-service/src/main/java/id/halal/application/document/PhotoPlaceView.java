package id.halal.application.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a photo was taken, in full. Protected data: it does not say itself in a log. */
@Schema(name = "ApplicationPhotoPlace")
public record PhotoPlaceView(
        @Nullable Double latitude, @Nullable Double longitude) {

    @Override
    public String toString() {
        return "PhotoPlaceView[…]";
    }
}
