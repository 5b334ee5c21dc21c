package id.halal.proof.kaltim;

import id.halal.indonesia.WorkingCalendar;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Crowd;
import id.halal.proof.kaltim.PlannedFile.Goal;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.SyntheticPeople;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Plays the programme from its first day to the morning of 4 June 2025: on each day of the timetable the domain clock jumps, and people
 * do what that day has for them. All through the gateway.
 */
public final class KaltimRun {

    /** Of the invented people; the same on every machine. */
    public static final long SEED = 20_250_604L;

    private static final int WIDTH = 6;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Stack stack;
    private final KaltimPlan plan = KaltimPlan.read();
    private final Timetable timetable = Timetable.of(plan, new WorkingCalendar());
    private final SyntheticPeople people = new SyntheticPeople(SEED);
    private final KaltimSetup setup;
    private final Desk desk;
    private final Consumer<String> progress;
    private final Map<Integer, FiledFile> files = new ConcurrentHashMap<>();

    /** @param progress hears a line for each day */
    public KaltimRun(Stack stack, Consumer<String> progress) {
        this.stack = stack;
        this.setup = new KaltimSetup(stack.gateway(), plan, people);
        this.desk = new Desk(stack, setup, people);
        this.progress = progress;
    }

    /** What was played: the programme and its files, in the order of their numbers. */
    public record Played(KaltimPlan plan, Programme programme, List<FiledFile> files) {
        public Played {
            files = List.copyOf(files);
        }

        public List<FiledFile> with(Goal goal) {
            return files.stream().filter(file -> file.plan().goal() == goal).toList();
        }
    }

    public Played play() {
        if (stack.time().today().isAfter(KaltimPlan.STARTS)) {
            throw new IllegalStateException("the domain clock stands at "
                    + stack.time().now() + "; the Kaltim case needs a stack that begins on " + KaltimPlan.STARTS);
        }
        long begin = System.nanoTime();
        setup.institutions(WIDTH);
        Programme programme = setup.programme(KaltimPlan.FACILITATION_CODE, WIDTH);
        progress.accept(KaltimPlan.STARTS + "  programme " + programme.facilitationCode() + ": " + plan.allocated()
                + " units in " + plan.leaves().size() + " leaves, "
                + plan.leaves().size() + " companions");
        for (LocalDate day : timetable.days()) {
            play(day);
        }
        stack.time().moveTo(KaltimPlan.REPORT, MORNING);
        progress.accept(KaltimPlan.REPORT + "  the day of the report, after "
                + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s");
        return new Played(
                plan,
                programme,
                files.values().stream()
                        .sorted(Comparator.comparingInt(file -> file.plan().number()))
                        .toList());
    }

    private void play(LocalDate day) {
        stack.time().moveTo(day, MORNING);
        int certified = forEach(day, PlannedFile::certifiedOn, desk::certify);
        int registered = forEach(day, PlannedFile::registeredOn, desk::register);
        List<FiledFile> waiting = due(file -> day.equals(file.plan().visitedOn()));
        Crowd.forEach(waiting, WIDTH, file -> {
            if (file.plan().goal() == Goal.RETURNED) {
                desk.sendBack(file);
            } else {
                desk.verify(file);
            }
        });
        List<FiledFile> decided = due(file -> day.equals(file.plan().decidedOn()));
        if (!decided.isEmpty()) {
            new FatwaSession(stack).decideHalal(day, decided);
        }
        int filed = file(day);
        progress.accept("%s  %3d filed, %2d visited, %2d registered, %2d decided, %2d certified"
                .formatted(day, filed, waiting.size(), registered, decided.size(), certified));
    }

    private int file(LocalDate day) {
        List<PlannedFile> today = timetable.files().stream()
                .filter(file -> file.filedOn().equals(day))
                .toList();
        List<FiledFile> filed = Crowd.map(today, WIDTH, desk::file);
        filed.forEach(file -> files.put(file.plan().number(), file));
        Crowd.forEach(filed, WIDTH, desk::awaitUnit);
        // An offer does not stand for long: what the companion shall take is taken at once.
        Crowd.forEach(
                filed.stream()
                        .filter(file ->
                                file.plan().owner() != null && file.plan().goal() != Goal.AWAITING_COMPANION)
                        .toList(),
                WIDTH,
                desk::accept);
        return filed.size();
    }

    private int forEach(LocalDate day, Function<PlannedFile, @Nullable LocalDate> date, Consumer<FiledFile> errand) {
        List<FiledFile> due = due(file -> day.equals(date.apply(file.plan())));
        Crowd.forEach(due, WIDTH, errand);
        return due.size();
    }

    private List<FiledFile> due(Predicate<FiledFile> today) {
        return files.values().stream()
                .filter(today)
                .sorted(Comparator.comparingInt(file -> file.plan().number()))
                .toList();
    }
}
