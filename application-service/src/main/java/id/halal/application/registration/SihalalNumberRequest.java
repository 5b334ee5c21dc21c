package id.halal.application.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param sihalalNumber as SIHALAL shows it, {@code SH2025-1-582897} */
@Schema(name = "SihalalNumberRecord")
public record SihalalNumberRequest(
        @NotNull @Pattern(regexp = "SH20[0-9]{2}-[0-9]{1,9}-[0-9]{1,9}", message = "SIHALAL_NUMBER_FORMAT")
        String sihalalNumber) {}
