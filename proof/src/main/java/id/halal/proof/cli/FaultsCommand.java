package id.halal.proof.cli;

import id.halal.proof.api.QuotaApi;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.kaltim.KaltimPlan;
import id.halal.proof.kaltim.KaltimRun;
import id.halal.proof.kaltim.KaltimSetup;
import id.halal.proof.scenario.CompanionOffice;
import id.halal.proof.scenario.Crashes;
import id.halal.proof.sources.FourSources;
import id.halal.proof.stack.OwnStack;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.SyntheticPeople;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Kills parts while files are handed in, and counts afterwards. */
@Command(
        name = "faults",
        description = "Kill parts by kill -9 while files are handed in; nothing may be lost or counted twice")
final class FaultsCommand implements Callable<Integer> {

    private static final int WIDTH = 4;

    @Mixin
    private final StackOption stack = new StackOption();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each part is killed (default: ${DEFAULT-VALUE})")
    private int rounds = 1;

    @Override
    public Integer call() {
        return stack.with("faults", OwnStack.KALTIM_BEGINS, this::play);
    }

    private int play(Stack running) {
        SyntheticPeople people = new SyntheticPeople(KaltimRun.SEED);
        new KaltimSetup(running.gateway(), KaltimPlan.read(), people).institutions(WIDTH);
        Caller officer = running.gateway().as("officer-64");
        List<String> parts = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            parts.addAll(Crashes.PARTS);
        }
        Programme programme = QuotaApi.activate(officer, QuotaApi.create(officer, "64", Crashes.programme()));
        Crashes.Outcome outcome = new Crashes(
                        running, new CompanionOffice(running, "6472", 1), people, System.out::println)
                .play(programme, 1, parts);
        FourSources sources = FourSources.of(running, officer, programme, _ -> List.of());
        sources.summary().forEach(System.out::println);
        List<String> faults = sources.faults();
        faults.forEach(fault -> System.out.println("NOT AS IT MUST BE  " + fault));
        System.out.printf(
                "%d kills, %d of them while files were handed in; %d files, %d faults%n",
                outcome.killed().size(), outcome.duringWork(), outcome.files().size(), faults.size());
        return faults.isEmpty() ? 0 : 1;
    }
}
