package id.halal.companion.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A visit as recorded on the companion's phone, whole, whenever it is sent.
 *
 * @param visitedAt when, in UTC
 * @param note without personal data
 * @param latitude decimal degrees; together with the longitude or not at all; kept encrypted
 * @param contactAttempts tries to reach the owner around this visit
 */
@Schema(
        examples = "{\"applicationId\":\"0196375a-80b5-7823-98a9-41de2d51f13e\",\"visitedAt\":\"2025-04-18T03:00:00Z\","
                + "\"outcome\":\"VISITED\",\"latitude\":-0.502183,\"longitude\":117.153801,"
                + "\"contactAttempts\":[{\"at\":\"2025-04-17T02:00:00Z\",\"means\":\"PHONE\",\"reached\":true}]}")
public record VisitRequest(
        @NotNull UUID applicationId,
        @NotNull Instant visitedAt,
        @NotNull VisitOutcome outcome,
        @Nullable @Size(max = 1000) String note,

        @Nullable
        @DecimalMin(value = "-90", message = "LATITUDE_RANGE")
        @DecimalMax(value = "90", message = "LATITUDE_RANGE")
        BigDecimal latitude,

        @Nullable
        @DecimalMin(value = "-180", message = "LONGITUDE_RANGE")
        @DecimalMax(value = "180", message = "LONGITUDE_RANGE")
        BigDecimal longitude,

        @Nullable @Size(max = 50) List<@NotNull @Valid ContactAttempt> contactAttempts) {

    List<ContactAttempt> attempts() {
        return contactAttempts == null ? List.of() : contactAttempts;
    }

    @Nullable
    String location() {
        return latitude == null || longitude == null
                ? null
                : latitude.toPlainString() + "," + longitude.toPlainString();
    }

    @Override
    public String toString() {
        return "VisitRequest[" + applicationId + ", " + visitedAt + "]";
    }
}
