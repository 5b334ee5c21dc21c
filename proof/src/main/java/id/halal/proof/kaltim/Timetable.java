package id.halal.proof.kaltim;

import id.halal.indonesia.WorkingCalendar;
import id.halal.proof.kaltim.KaltimPlan.Leaf;
import id.halal.proof.kaltim.PlannedFile.Goal;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which file goes how far, and when: every second working day from the day after the start to the day before the report. Files that
 * shall be certified are filed early. A returned file is returned in the last days: unanswered it would be cancelled after 20 working
 * days, and its unit freed.
 *
 * @param days on which something happens
 * @param sessions days of fatwa sessions, among them
 */
public record Timetable(List<LocalDate> days, List<LocalDate> sessions, List<PlannedFile> files) {

    private static final List<Integer> SESSIONS = List.of(6, 10, 13);
    /** How many days a certified file has to be filed in, so that it is registered before the last session. */
    private static final int EARLY = 11;

    public Timetable {
        days = List.copyOf(days);
        sessions = List.copyOf(sessions);
        files = List.copyOf(files);
    }

    public static Timetable of(KaltimPlan plan, WorkingCalendar calendar) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = calendar.plusWorkingDays(KaltimPlan.STARTS, 1);
        while (day.isBefore(KaltimPlan.REPORT)) {
            days.add(day);
            day = calendar.plusWorkingDays(day, 2);
        }
        List<LocalDate> sessions = SESSIONS.stream().map(days::get).toList();
        List<PlannedFile> files = new ArrayList<>();
        for (Leaf leaf : plan.leaves()) {
            for (int n = 0; n < leaf.used(); n++) {
                files.add(file(plan, leaf, n, files.size() + 1, days));
            }
        }
        return new Timetable(days, sessions, files);
    }

    private static PlannedFile file(KaltimPlan plan, Leaf leaf, int n, int number, List<LocalDate> days) {
        @Nullable String owner = owner(plan, leaf, n);
        Goal goal = goal(leaf, n, number, owner);
        int last = days.size() - 1;
        int filed = switch (goal) {
            case CERTIFIED -> number % EARLY;
            case REGISTERED -> number % (last - 2);
            case VERIFIED -> number % (last - 1);
            case RETURNED -> last - 3 - number % 3;
            case AWAITING_COMPANION -> last - number % 2;
            case IN_VERIFICATION -> number % days.size();
        };
        int session = SESSIONS.stream()
                .filter(index -> index >= filed + 2)
                .findFirst()
                .orElse(last);
        return new PlannedFile(
                number,
                leaf,
                goal,
                owner,
                days.get(filed),
                goal.isVisited() ? days.get(filed + 1) : goal == Goal.RETURNED ? days.get(last) : null,
                goal.isRegistered() ? days.get(filed + 2) : null,
                goal == Goal.CERTIFIED ? days.get(session) : null,
                goal == Goal.CERTIFIED ? days.get(session + 1) : null);
    }

    /** One owner in each regency files himself, in the leaf with most files: the first there in Samarinda, else the last. */
    private static @Nullable String owner(KaltimPlan plan, Leaf leaf, int n) {
        Leaf busiest = plan.of(leaf.regencyCode()).getFirst();
        for (Leaf other : plan.of(leaf.regencyCode())) {
            busiest = other.used() > busiest.used() ? other : busiest;
        }
        int place = leaf.regencyCode().equals("6472") ? 0 : leaf.used() - 1;
        int number = plan.regencies().indexOf(leaf.regencyCode()) + 1;
        return leaf.equals(busiest) && n == place ? "owner-" + number : null;
    }

    private static Goal goal(Leaf leaf, int n, int number, @Nullable String owner) {
        if (n < leaf.issued()) {
            return Goal.CERTIFIED;
        }
        if (owner != null) {
            // Two of the ten are still waiting for the companion's answer.
            return Integer.parseInt(owner.substring("owner-".length())) % 3 == 0
                    ? Goal.AWAITING_COMPANION
                    : Goal.IN_VERIFICATION;
        }
        if (number % 25 == 3) {
            return Goal.RETURNED;
        }
        return switch (number % 8) {
            case 0 -> Goal.VERIFIED;
            case 1 -> Goal.REGISTERED;
            default -> Goal.IN_VERIFICATION;
        };
    }
}
