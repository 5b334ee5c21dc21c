package id.halal.proof.scenario;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.QuotaApi.NewProgramme;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Crowd;
import id.halal.proof.client.Patience;
import id.halal.proof.client.Pause;
import id.halal.proof.kaltim.KaltimPlan;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.SyntheticPeople;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Files are handed in while parts are killed by {@code kill -9}, one after the other, each as soon as the one before works again. The
 * relay lives in the services, so killing a service kills its relay.
 */
public final class Crashes {

    /** What is killed in one round, in this order. */
    public static final List<String> PARTS = List.of(
            "quota-service",
            "postgres",
            "application-service",
            "companion-service",
            "business-service",
            "kafka",
            "gateway");

    /** More than are handed in while the parts are killed. */
    private static final int UNITS = 2_000;

    private static final Duration BACK = Duration.ofSeconds(90);
    private static final Duration SETTLED = Duration.ofMinutes(3);
    private static final Duration BREATH = Duration.ofMillis(300);
    private static final int WIDTH = 4;

    private final Stack stack;
    private final CompanionOffice office;
    private final SyntheticPeople people;
    private final Consumer<String> progress;

    public Crashes(Stack stack, CompanionOffice office, SyntheticPeople people, Consumer<String> progress) {
        this.stack = stack;
        this.office = office.with(Patience.CRASHES);
        this.people = people;
        this.progress = progress;
    }

    /** A programme wide enough for all files. */
    public static NewProgramme programme() {
        return new NewProgramme(
                "KALTIMCRASH25",
                "Uji ketahanan 2025",
                KaltimPlan.FUNDER,
                KaltimPlan.STARTS,
                KaltimPlan.ENDS,
                KaltimPlan.ENDS,
                UNITS);
    }

    /**
     * What was killed, and what came of the files.
     *
     * @param killed names of parts, in order
     * @param duringWork how many of the kills hit while a file was being handed in
     */
    public record Outcome(List<String> killed, int duringWork, List<File> files) {}

    /**
     * Hands in files one after the other, on several threads, until all parts were killed and are back.
     *
     * @param firstNumber of the businesses among the synthetic ones
     * @param parts to kill, in order
     */
    public Outcome play(Programme programme, int firstNumber, List<String> parts) {
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger inFlight = new AtomicInteger();
        AtomicInteger next = new AtomicInteger(firstNumber);
        Collection<UUID> files = new ConcurrentLinkedQueue<>();
        List<Callable<Boolean>> desks = Collections.nCopies(WIDTH, () -> {
            while (!enough.get() && next.get() < firstNumber + UNITS) {
                inFlight.incrementAndGet();
                files.add(office.file(
                        people.business(office.regency(), next.getAndIncrement()), programme.facilitationCode()));
                inFlight.decrementAndGet();
                Pause.of(BREATH);
            }
            return true;
        });
        int duringWork = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(WIDTH)) {
            List<Future<Boolean>> working = desks.stream().map(threads::submit).toList();
            try {
                for (String part : parts) {
                    int before = files.size();
                    Pause.until(
                            "a file handed in before " + part + " is killed",
                            BACK,
                            () -> files.size() > before || working.stream().anyMatch(Future::isDone));
                    duringWork += kill(part, inFlight);
                    progress.accept("killed " + part + " by kill -9 after " + files.size() + " files");
                    awaitBack(part);
                }
            } finally {
                enough.set(true);
            }
            for (Future<Boolean> desk : working) {
                desk.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("handing in failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return new Outcome(parts, duringWork, Crowd.map(files, WIDTH, this::settled));
    }

    /** @return 1 when a file was just being handed in */
    private int kill(String part, AtomicInteger inFlight) {
        ProcessHandle process = stack.process(part)
                .orElseThrow(() -> new IllegalStateException(part + " does not run, so it cannot be killed"));
        int working = inFlight.get();
        process.destroyForcibly();
        process.onExit().join();
        return working > 0 ? 1 : 0;
    }

    /** Until the launcher has started it again and the gateway, which asks all services, finds them well. */
    private void awaitBack(String part) {
        Pause.until(part + " is back", BACK, () -> stack.process(part).isPresent() && stack.isWell());
    }

    private File settled(UUID id) {
        return ApplicationApi.await(
                office.companion(), id, SETTLED, file -> file.status().equals("IN_VERIFICATION"));
    }
}
