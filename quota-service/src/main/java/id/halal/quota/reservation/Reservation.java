package id.halal.quota.reservation;

import id.halal.contracts.quota.ReservationFact;
import id.halal.quota.allocation.Node;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit kept for a named business.
 *
 * @param fromApplicationId the application whose unit it was
 * @param usedByApplicationId once it is used
 * @param reservedUntil last day, inclusive
 * @param region of its node, for its events
 */
public record Reservation(
        UUID id,
        UUID programmeId,
        UUID allocationId,
        UUID businessId,
        UUID fromApplicationId,
        @Nullable UUID usedByApplicationId,
        LocalDate reservedUntil,
        @Nullable String region) {

    static Reservation of(UUID id, Node node, UUID businessId, UUID fromApplicationId, LocalDate until) {
        return new Reservation(
                id, node.programmeId(), node.id(), businessId, fromApplicationId, null, until, node.region());
    }

    static Reservation read(ResultSet row) throws SQLException {
        String regency = row.getString("regency_code");
        return new Reservation(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                row.getObject("business_id", UUID.class),
                row.getObject("from_application_id", UUID.class),
                row.getObject("used_by_application_id", UUID.class),
                row.getObject("reserved_until", LocalDate.class),
                regency == null ? row.getString("province_code") : regency);
    }

    /** The same, used by this application. */
    public Reservation usedBy(UUID applicationId) {
        return new Reservation(
                id, programmeId, allocationId, businessId, fromApplicationId, applicationId, reservedUntil, region);
    }

    ReservationFact fact(Instant at) {
        return new ReservationFact(
                id, programmeId, allocationId, businessId, fromApplicationId, usedByApplicationId, reservedUntil, at);
    }
}
