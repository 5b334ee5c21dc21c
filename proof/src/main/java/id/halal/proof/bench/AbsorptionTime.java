package id.halal.proof.bench;

import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.stack.Stack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The report of a national programme over the gateway, asked for again and again by one who sees all of it. */
final class AbsorptionTime {

    static final String NAME = "absorption of a national programme, p95";

    private static final int WARM_UPS = 20;
    private static final int REQUESTS = 200;
    private static final double LIMIT_MILLIS = 200;

    private final Stack stack;
    private final int claims;
    private final Consumer<String> progress;

    AbsorptionTime(Stack stack, int claims, Consumer<String> progress) {
        this.stack = stack;
        this.claims = claims;
        this.progress = progress;
    }

    BenchRow row() {
        long begin = System.nanoTime();
        Programme programme = NationalProgramme.fill(stack, claims);
        progress.accept("%s: %d claims written in %.0f s".formatted(NAME, claims, (System.nanoTime() - begin) / 1e9));
        Calm.await(stack, List.of("quota"));
        Caller national = stack.gateway().as("national");
        String path = "/programmes/" + programme.id() + "/absorption";
        for (int i = 0; i < WARM_UPS; i++) {
            national.get(path).expect(200);
        }
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            long asked = System.nanoTime();
            national.get(path).expect(200);
            millis.add((System.nanoTime() - asked) / 1e6);
        }
        progress.accept(
                "%s: p50 %.0f ms, p95 %.0f ms".formatted(NAME, Percentile.of(millis, 50), Percentile.of(millis, 95)));
        return BenchRow.atMost(NAME, "ms", Percentile.of(millis, 95), LIMIT_MILLIS);
    }
}
