package id.halal.quota.allocation;

import id.halal.contracts.Channel;
import id.halal.indonesia.RegionCode;
import id.halal.platform.data.tx.Sql;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the ledger and the claims need to know of a programme.
 *
 * @param affordable how many units more the ceiling in rupiah admitted when this was read; absent without a ceiling
 * @param yearEnded its last day has passed while files hold units: nothing is granted any more
 * @param fence counts the settled batches
 * @param settledThrough the latest submission settled so far
 */
public record ProgrammeTerms(
        UUID id,
        String facilitationCode,
        String status,
        Channel channel,
        List<String> scopeCodes,
        List<String> lockedLp3h,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean fallback,
        boolean allowsOtherFacilitation,
        @Nullable Long affordable,
        boolean yearEnded,
        long fence,
        @Nullable Instant settledThrough) {

    public static final String COLUMNS = """
            p.id, p.facilitation_code, p.status, p.channel, p.scope_codes, p.locked_lp3h, p.starts_on, p.ends_on, p.fallback,
            p.allows_other_facilitation, p.settlement_fence, p.settled_through, p.year_ended_at is not null as year_ended,
            case when p.ceiling_rupiah is not null then
                p.ceiling_rupiah
                    / (p.tariff_registration + p.tariff_lp3h + p.tariff_companion + p.tariff_fatwa + p.tariff_inspection)
                - (select coalesce(sum(u.held + u.issued), 0)::bigint from allocation u where u.programme_id = p.id)
            end as affordable
            """;

    public static ProgrammeTerms read(ResultSet row) throws SQLException {
        return new ProgrammeTerms(
                row.getObject("id", UUID.class),
                row.getString("facilitation_code"),
                row.getString("status"),
                Channel.valueOf(row.getString("channel")),
                Sql.texts(row, "scope_codes"),
                Sql.texts(row, "locked_lp3h"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("fallback"),
                row.getBoolean("allows_other_facilitation"),
                row.getObject("affordable", Long.class),
                row.getBoolean("year_ended"),
                row.getLong("settlement_fence"),
                Sql.instantOrNull(row, "settled_through"));
    }

    public boolean isActive() {
        return "ACTIVE".equals(status) && !yearEnded;
    }

    /** Nothing will ever be granted any more: who waits is told so. */
    public boolean isOver() {
        return isClosed() || yearEnded;
    }

    public boolean isClosed() {
        return "CLOSED".equals(status);
    }

    public boolean hasCeiling() {
        return affordable != null;
    }

    /**
     * Whether the ceiling admits one unit more.
     *
     * @param taken units held since these terms were read, less those let go
     */
    public boolean affords(long taken) {
        return affordable == null || taken < affordable;
    }

    /** Whether the programme serves this region as a whole; a programme without scope codes serves the country. */
    public boolean covers(RegionCode region) {
        return scopeCodes.isEmpty()
                || scopeCodes.stream().map(RegionCode::new).anyMatch(scope -> scope.contains(region));
    }

    public boolean admits(String lp3h) {
        return lockedLp3h.isEmpty() || lockedLp3h.contains(lp3h);
    }

    public boolean runsOn(LocalDate date) {
        return !date.isBefore(startsOn) && !date.isAfter(endsOn);
    }
}
