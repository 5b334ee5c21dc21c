package id.halal.application.sihalal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What the portal shows of a file.
 *
 * @param code such as {@code OF74}
 * @param on the date the portal shows beside it
 * @param certificateNumber with OF300
 */
@Schema(name = "SihalalStatusEntry")
public record SihalalStatusRequest(
        @NotNull @Pattern(regexp = "OF[0-9]{1,3}", message = "SIHALAL_STATUS_FORMAT")
        String code,

        @NotNull LocalDate on,
        @Size(max = 1000) @Nullable String comment,
        @Size(max = 40) @Nullable String certificateNumber,
        @Nullable LocalDate certificateOn) {}
