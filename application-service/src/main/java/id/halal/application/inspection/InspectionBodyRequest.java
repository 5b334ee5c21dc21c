package id.halal.application.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * An inspection body as the register keeps it.
 *
 * @param regionCodes provinces (2 digits) and regencies (4 digits); none means everywhere
 * @param productTypeCodes none means all
 */
@Schema(name = "InspectionBodyRecord")
public record InspectionBodyRequest(
        @NotBlank @Size(max = 150) String name,
        @NotNull @Size(max = 600) List<@NotNull String> regionCodes,
        @NotNull @Size(max = 100) List<@NotNull String> productTypeCodes,
        @NotNull Boolean active) {}
