package id.halal.application.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The spelling of a product's name is put right.
 *
 * @param name as it stands in the file
 * @param correctName as it stands on the product; another name is another product, and takes a return
 */
@Schema(name = "ProductNameCorrection")
public record ProductNameCorrectionRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String correctName,
        @NotBlank @Size(max = 250) String reason) {}
