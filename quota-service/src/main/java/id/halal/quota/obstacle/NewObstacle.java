package id.halal.quota.obstacle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/**
 * An obstacle to be reported.
 *
 * @param regencyCode 4 digits
 * @param description what is in the way, without names of persons
 * @param since since when it is known
 */
@Schema(name = "NewObstacle")
public record NewObstacle(
        @NotNull String regencyCode,
        @NotNull ObstacleKind kind,

        @NotBlank @Size(max = 2000) String description,

        @NotNull LocalDate since) {

    /** People write names into free text: it stays out of logs. */
    @Override
    public String toString() {
        return "NewObstacle[" + regencyCode + ", " + kind + ", " + since + "]";
    }
}
