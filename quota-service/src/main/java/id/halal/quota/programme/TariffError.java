package id.halal.quota.programme;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a new tariff; each names a field. */
enum TariffError implements ProblemCode {
    TARIFF_NOT_IN_FUTURE(422),
    TARIFF_CHANNEL_NOT_FACILITATED(422),
    TARIFF_COSTS_NOTHING(422),
    INSPECTION_ONLY_REGULAR(422),
    TARIFF_DAY_TAKEN(422);

    private final int status;

    TariffError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
