package id.halal.quota.programme;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.quota.bill.ProgrammeBills;
import id.halal.quota.claim.OpenHolds;
import jakarta.inject.Singleton;

import java.time.LocalDate;

/** What the guards of a programme's transitions need to know, read only where a guard asks for it. */
@Singleton
class ProgrammeFacts {

    private final DomainClock clock;
    private final ProgrammeBills bills;
    private final OpenHolds holds;

    ProgrammeFacts(DomainClock clock, ProgrammeBills bills, OpenHolds holds) {
        this.clock = clock;
        this.bills = bills;
        this.holds = holds;
    }

    ProgrammeTransitions.Context about(Programme programme, ProgrammeAction action, String actor) {
        LocalDate today = WorkingCalendar.dateOf(clock.instant());
        return new ProgrammeTransitions.Context(
                today,
                programme.endsOn(),
                actor,
                programme.makers(),
                action == ProgrammeAction.ACTIVATE && bills.isPaid(programme.id()),
                undecidedHolds(programme, action, today));
    }

    private long undecidedHolds(Programme programme, ProgrammeAction action, LocalDate today) {
        boolean closes = action == ProgrammeAction.CLOSE || action == ProgrammeAction.END;
        boolean isYearOver = programme.hasYearEnded() || !today.isBefore(programme.endsOn());
        return closes && isYearOver ? holds.count(programme.facilitationCode(), programme.id()) : 0;
    }
}
