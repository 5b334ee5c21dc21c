package id.halal.quota.yearend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * After some decisions.
 *
 * @param stillOpen units about which nobody has decided yet; once there are none, a programme past its last day closes by itself
 */
@Schema(name = "YearEndView")
public record YearEndView(UUID programmeId, int carried, int released, long stillOpen) {}
