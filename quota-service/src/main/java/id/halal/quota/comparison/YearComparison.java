package id.halal.quota.comparison;

import id.halal.quota.history.HistoricalResult;
import id.halal.quota.history.ReportedPathway;
import id.halal.quota.history.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * The years of one region side by side. What the ledger counts and what somebody reported stand in fields of their own and are never
 * added.
 *
 * @param years with a programme's units or a reported result, earliest first
 * @param periods reported results of several years together, which belong to none of them
 * @param targets the region's ladders, each from its lowest rung up
 */
@Schema(name = "YearComparison")
public record YearComparison(
        String regionCode, String regionName, List<Year> years, List<HistoricalResult> periods, List<Target> targets) {

    /**
     * One year.
     *
     * @param ledger figures of programmes run in this platform, by pathway; empty in a year without files
     * @param historicalResults reported for this year alone
     */
    @Schema(name = "YearComparisonYear")
    public record Year(int year, List<LedgerYear> ledger, List<HistoricalResult> historicalResults) {}

    /**
     * What the ledger says of the region's own nodes in the programmes of one year. Units that files of the region hold of a node above
     * them (a programme not split down to the region) are not the region's.
     *
     * @param programmes how many programmes have a node there
     * @param allocated received by the region's topmost nodes
     * @param used held and issued, below too
     */
    @Schema(name = "YearComparisonLedger")
    public record LedgerYear(ReportedPathway pathway, int programmes, long allocated, long used, long issued) {}
}
