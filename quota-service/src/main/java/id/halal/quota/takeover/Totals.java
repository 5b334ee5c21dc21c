package id.halal.quota.takeover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an officer counts in the own books before taking over.
 *
 * @param rows files, whatever has become of them
 * @param used files that hold or have used up a unit
 * @param issued of these, files with a certificate
 */
@Schema(name = "TakeOverTotals")
public record Totals(int rows, int used, int issued) {}
