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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

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

    /** So that each kill still finds work going on. */
    public static final int FILES_PER_KILL = 12;

    private static final Duration BACK = Duration.ofSeconds(90);
    private static final Duration SETTLED = Duration.ofMinutes(3);
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

    /** A programme wide enough for that many files. */
    public static NewProgramme programme(int files) {
        return new NewProgramme(
                "KALTIMCRASH25",
                "Uji ketahanan 2025",
                KaltimPlan.FUNDER,
                KaltimPlan.STARTS,
                KaltimPlan.ENDS,
                KaltimPlan.ENDS,
                files);
    }

    /**
     * What was killed, and what came of the files.
     *
     * @param killed names of parts, in order
     * @param duringWork how many of the kills hit while files were being handed in
     */
    public record Outcome(List<String> killed, int duringWork, List<File> files) {}

    /**
     * Hands in files and kills.
     *
     * @param firstNumber of the businesses among the synthetic ones
     * @param parts to kill, in order
     */
    public Outcome play(Programme programme, int firstNumber, int count, List<String> parts) {
        AtomicInteger done = new AtomicInteger();
        List<String> killed = new ArrayList<>();
        int duringWork = 0;
        try (ExecutorService background = Executors.newSingleThreadExecutor()) {
            Future<List<UUID>> filing = background.submit(() -> Crowd.map(
                    IntStream.range(firstNumber, firstNumber + count).boxed().toList(), WIDTH, number -> {
                        UUID file =
                                office.file(people.business(office.regency(), number), programme.facilitationCode());
                        done.incrementAndGet();
                        return file;
                    }));
            for (String part : parts) {
                int before = done.get();
                Pause.until(
                        "a file handed in before " + part + " is killed",
                        BACK,
                        () -> done.get() > before || filing.isDone());
                boolean working = !filing.isDone();
                kill(part);
                killed.add(part);
                duringWork += working ? 1 : 0;
                progress.accept("killed " + part + " after " + done.get() + " of " + count + " files");
                awaitBack(part);
            }
            List<UUID> files = filing.get();
            return new Outcome(killed, duringWork, Crowd.map(files, WIDTH, this::settled));
        } catch (ExecutionException e) {
            throw new IllegalStateException("handing in failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void kill(String part) {
        ProcessHandle process = stack.process(part)
                .orElseThrow(() -> new IllegalStateException(part + " does not run, so it cannot be killed"));
        process.destroyForcibly();
        process.onExit().join();
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
