package id.halal.quota.programme;

import id.halal.contracts.Channel;
import id.halal.contracts.quota.TariffParts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one certificate costs from a day on, by part, in whole rupiah.
 *
 * @param inspection the inspection body's part, on the regular channel only
 */
@Schema(name = "TariffView")
public record Tariff(
        UUID id,
        String name,
        Channel channel,
        LocalDate validFrom,
        long registration,
        long lp3h,
        long companion,
        long fatwa,
        long inspection,
        long total) {

    TariffParts parts() {
        return new TariffParts(registration, lp3h, companion, fatwa, inspection == 0 ? null : inspection);
    }
}
