package id.halal.business.registry;

import id.halal.contracts.BusinessScale;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A business as the spreadsheet of a running programme names it: nothing of its owner.
 *
 * @param companionRegistration who works with it; absent when its file has ended
 * @param takenOverBy token subject of the officer who started the take-over
 */
@Schema(name = "TakeOverBusinessForm")
public record TakeOverForm(
        @NotBlank String nib,
        @NotBlank @Size(max = 200) String businessName,
        @NotNull BusinessScale scale,
        @NotBlank String regencyCode,
        @Nullable String companionRegistration,
        @NotBlank String takenOverBy) {}
