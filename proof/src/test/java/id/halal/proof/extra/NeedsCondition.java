package id.halal.proof.extra;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** Skips what cannot run here, and leaves a line about it in {@code target/not-run.txt}, which {@code ./halal test --all} shows at its end. */
final class NeedsCondition implements ExecutionCondition {

    private static final Path NOT_RUN = Path.of("target/not-run.txt");
    private static final boolean WANTED = Boolean.getBoolean("halal.all");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Needs needs = context.getRequiredTestClass().getAnnotation(Needs.class);
        if (needs == null || context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("its class runs");
        }
        if (!WANTED) {
            return ConditionEvaluationResult.disabled("run it with ./halal test --all");
        }
        List<String> missing = Arrays.stream(needs.programs())
                .filter(program -> !Programs.isThere(program))
                .toList();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("all it needs is there");
        }
        String line = needs.check() + ": " + String.join(", ", missing) + " not found";
        note(line);
        return ConditionEvaluationResult.disabled(line);
    }

    private static void note(String line) {
        try {
            Files.createDirectories(NOT_RUN.toAbsolutePath().getParent());
            Files.writeString(NOT_RUN, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
