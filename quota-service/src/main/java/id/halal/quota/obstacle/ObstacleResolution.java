package id.halal.quota.obstacle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param resolution how it was resolved, without names of persons */
@Schema(name = "ObstacleResolution")
public record ObstacleResolution(@NotBlank @Size(max = 2000) String resolution) {

    /** People write names into free text: it stays out of logs. */
    @Override
    public String toString() {
        return "ObstacleResolution[]";
    }
}
