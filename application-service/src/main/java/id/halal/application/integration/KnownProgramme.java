package id.halal.application.integration;

import id.halal.contracts.Channel;

import java.time.LocalDate;
import java.util.List;

/** The head of a programme, as far as we were told. */
public record KnownProgramme(
        String facilitationCode,
        Channel channel,
        List<String> scopeCodes,
        List<String> lockedLp3h,
        LocalDate startsOn,
        LocalDate endsOn,
        String status) {

    public boolean active() {
        return "ACTIVE".equals(status);
    }
}
