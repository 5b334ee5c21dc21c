package id.halal.application.sihalal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/**
 * Whether SIHALAL's word moves the files of a region by itself.
 *
 * @param regionCode 2 or 4 digits, {@code 00} for the country
 */
@Schema(name = "SihalalSettingView")
public record SihalalSettingView(String regionCode, boolean movesFiles, String changedBy, Instant changedAt) {}
