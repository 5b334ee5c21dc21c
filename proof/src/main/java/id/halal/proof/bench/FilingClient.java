package id.halal.proof.bench;

import id.halal.proof.bench.FilingGround.Filing;
import id.halal.proof.bench.load.LoadClient;
import id.halal.proof.bench.load.Wire;
import id.halal.proof.bench.load.Wire.Answer;
import id.halal.proof.bench.load.WireRequest;
import id.halal.proof.stack.Stack;
import id.halal.stack.config.StackPorts;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Creates files and submits them, through the gateway. */
final class FilingClient implements LoadClient {

    static final int CREATE = 0;
    static final int SUBMIT = 1;
    static final int STEPS = 2;

    private static final String APPLICATIONS = "/api/v1/applications";
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;

    private final Wire wire;
    private final List<Filing> filings;
    private @Nullable UUID file;
    private @Nullable String version;

    private FilingClient(Wire wire, List<Filing> filings) {
        this.wire = wire;
        this.filings = filings;
    }

    static FilingClient to(Stack stack, List<Filing> filings) throws IOException {
        return new FilingClient(Wire.to(stack.port(StackPorts.GATEWAY)), filings);
    }

    @Override
    public void send(int number, int step) throws IOException {
        Filing filing = filings.get(number);
        if (step == CREATE) {
            Answer answer = wire.exchange(post(filing, APPLICATIONS).bytes(filing.form()))
                    .expect(CREATED);
            String location = answer.header("Location").orElseThrow();
            file = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
            version = answer.header("ETag").orElseThrow();
        } else {
            wire.exchange(post(filing, APPLICATIONS + "/" + file() + "/submission")
                            .header("If-Match", Objects.requireNonNull(version))
                            .bytes("{\"pledgeAccepted\":true}"))
                    .expect(ACCEPTED);
        }
    }

    /** The one it created last. */
    UUID file() {
        return Objects.requireNonNull(file);
    }

    private static WireRequest post(Filing filing, String path) {
        return WireRequest.post(path)
                .as(filing.desk().companion().token())
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
