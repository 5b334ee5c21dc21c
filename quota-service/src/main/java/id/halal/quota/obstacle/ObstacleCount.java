package id.halal.quota.obstacle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many obstacles of one kind were reported in one regency.
 *
 * @param open stand still
 * @param resolved are gone
 */
@Schema(name = "ObstacleCount")
public record ObstacleCount(String regencyCode, ObstacleKind kind, long open, long resolved) {}
