package id.halal.application.takeover;

import id.halal.application.content.HalalProduct;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One running file of a facilitated self-declare programme. The caller has checked its dates and numbers; what only this service knows is
 * checked here.
 *
 * @param applicationId made by the caller, who holds the unit under it: sent again, it changes nothing
 * @param allocationId the node that holds the unit; absent for a file that ended without one
 * @param companionRegistration absent for a file that has ended without its companion being known
 * @param products may be empty: SIHALAL's list of files does not name them
 * @param sihalalStatus as SIHALAL shows it, {@code OF71}
 */
@Schema(name = "TakeOverRequest")
public record TakeOverRequest(
        @NotNull UUID applicationId,
        @NotNull UUID submissionId,
        @NotNull @Valid TakeOverSource source,
        @NotNull UUID businessId,
        @NotBlank String facilitationCode,
        @NotNull UUID programmeId,
        @Nullable UUID allocationId,
        @NotBlank String regencyCode,
        @NotBlank String lp3hRegistration,
        @Nullable String companionRegistration,
        @NotBlank String productTypeCode,
        @NotNull @Size(max = 30) List<@Valid HalalProduct> products,
        @NotBlank String sihalalStatus,
        @NotBlank String sihalalNumber,
        @NotNull LocalDate submittedOn,
        @Nullable String certificateNumber,
        @Nullable LocalDate certifiedOn) {}
