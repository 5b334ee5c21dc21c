package id.halal.proof.extra;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.proof.bench.Benches;
import id.halal.proof.client.Json;
import id.halal.proof.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The runner of the measurements, whole; its figures are for {@code ./halal bench} on a quiet machine. */
@Needs(check = "./halal bench claims beside pgbench", programs = "pgbench")
@ExtendWith(ExtraStack.class)
class PgbenchTest {

    @Test
    void theRunnerMeasuresOursAndThePeerInTurns(Stack stack, @TempDir Path folder) throws IOException {
        List<String> printed = new ArrayList<>();
        Path file = folder.resolve("rows.json");
        Benches.chosen("claims", 5).run(stack, file, printed::add);
        printed.forEach(System.out::println);

        assertThat(printed).contains("fsync = on", "synchronous_commit = on");
        JsonNode row = Json.tree(Files.readString(file)).path(0);
        assertThat(row.path("ours").asDouble()).isPositive();
        assertThat(row.path("peerValue").asDouble()).isPositive();
        assertThat(row.path("ratio").asDouble())
                .as("slower than one claim a transaction would be no machine's fault")
                .isGreaterThan(2);
        assertThat(row.path("target").asDouble()).isEqualTo(6);
    }
}
