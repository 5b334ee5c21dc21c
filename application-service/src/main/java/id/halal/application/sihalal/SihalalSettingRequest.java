package id.halal.application.sihalal;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param movesFiles whether SIHALAL's word moves the files of the region by itself */
@Schema(name = "SihalalSetting")
public record SihalalSettingRequest(@NotNull Boolean movesFiles) {}
