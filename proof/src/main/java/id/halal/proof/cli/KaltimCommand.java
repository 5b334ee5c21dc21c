package id.halal.proof.cli;

import id.halal.indonesia.WorkingCalendar;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.kaltim.ExpectedFigures;
import id.halal.proof.kaltim.KaltimRun;
import id.halal.proof.kaltim.KaltimRun.Played;
import id.halal.proof.kaltim.Shown;
import id.halal.proof.sources.AbsorptionReport;
import id.halal.proof.sources.FourSources;
import id.halal.proof.stack.OwnStack;
import id.halal.proof.stack.Stack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The Kaltim programme of 2025 up to its report of 4 June. */
@Command(name = "kaltim", description = "East Kalimantan's programme of 2025, day by day to the report of 4 June")
final class KaltimCommand implements Callable<Integer> {

    @Mixin
    private final StackOption stack = new StackOption();

    @Override
    public Integer call() {
        return stack.with("kaltim", OwnStack.KALTIM_BEGINS, KaltimCommand::play);
    }

    private static int play(Stack stack) {
        Played played = new KaltimRun(stack, System.out::println).play();
        Caller officer = stack.gateway().as("officer-64");
        AbsorptionReport report =
                AbsorptionReport.of(officer, played.programme().id());
        System.out.println();
        Shown.lines(played.plan(), report).forEach(System.out::println);
        // Events are held to their schemas by the tests; here only their order and sums count.
        FourSources sources = FourSources.of(stack, officer, played.programme(), _ -> List.of());
        System.out.println();
        sources.summary().forEach(System.out::println);
        List<String> faults =
                new ArrayList<>(Shown.differences(ExpectedFigures.of(played.plan(), new WorkingCalendar()), report));
        faults.addAll(sources.faults());
        faults.forEach(fault -> System.out.println("NOT AS IT MUST BE  " + fault));
        System.out.println(faults.isEmpty() ? "All sources agree with each other and with the plan." : "");
        return faults.isEmpty() ? 0 : 1;
    }
}
