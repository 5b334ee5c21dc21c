package id.halal.proof.bench;

import id.halal.proof.bench.CertificateStock.Numbers;
import id.halal.proof.bench.load.ClosedLoop;
import id.halal.proof.bench.load.LoadClient;
import id.halal.proof.bench.load.OpenLoop;
import id.halal.proof.bench.load.Wire;
import id.halal.proof.bench.load.WireRequest;
import id.halal.proof.stack.Stack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;

/**
 * What the world asks of certificates, at the door of application-service itself: the gateway lets one address ask twenty times a second
 * only, and everything here comes from one.
 *
 * <p>The bare endpoint beside it is {@code GET /api/v1/certificate-keys} of the very same process: public like the check, through the same
 * HTTP server, the same filters and the same pool of threads, with an answer of about the same size that is a constant in memory. What it
 * lacks is what the check is about: a number, a transaction, a row.
 */
final class CertificateReads {

    static final String CHECK = "certificate check";
    static final String PAPER = "stored PDF";

    private static final String CERTIFICATES = "/api/v1/certificates/";
    private static final String BARE = "/api/v1/certificate-keys";
    private static final int CLIENTS = 16;
    private static final Duration TURN = Duration.ofSeconds(4);
    private static final int MOST_OF_A_TURN = 1_000_000;
    private static final int OPEN_CLIENTS = 64;
    private static final double OPEN_RATE = 1_000;
    private static final Duration OPEN_TIME = Duration.ofSeconds(10);
    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;
    private static final int SMALLEST_PAPER = 1_000;

    private final Stack stack;
    private final Numbers numbers;

    CertificateReads(Stack stack, Numbers numbers) {
        this.stack = stack;
        this.numbers = numbers;
    }

    /** One request and what its answer must be. */
    private record Question(byte[] request, int status, int leastBytes) {}

    /** Checks a second. */
    double checks() {
        return rate(check());
    }

    /** Papers a second. */
    double papers() {
        return rate(paper());
    }

    /** @return milliseconds of a check at 1,000 a second, ascending */
    List<Double> checkMillis() {
        return millis(check());
    }

    List<Double> paperMillis() {
        return millis(paper());
    }

    Rotation.Peer bare(double target) {
        byte[] request = WireRequest.get(BARE).bytes();
        return new Rotation.Peer(
                "bare endpoint of the same server", () -> rate(_ -> new Question(request, FOUND, 1)), target);
    }

    private IntFunction<Question> check() {
        int begin = ThreadLocalRandom.current().nextInt(numbers.count());
        return request -> new Question(
                WireRequest.get(CERTIFICATES + numbers.at(begin + request)).bytes(),
                numbers.known(begin + request) ? FOUND : NOT_FOUND,
                1);
    }

    /** Who may see all files. */
    private IntFunction<Question> paper() {
        int begin = ThreadLocalRandom.current().nextInt(numbers.count());
        String token = stack.gateway().as("national").token();
        return request -> {
            boolean known = numbers.known(begin + request);
            return new Question(
                    WireRequest.get(CERTIFICATES + numbers.at(begin + request) + "/document")
                            .as(token)
                            .bytes(),
                    known ? FOUND : NOT_FOUND,
                    known ? SMALLEST_PAPER : 1);
        };
    }

    private double rate(IntFunction<Question> questions) {
        return new ClosedLoop(CLIENTS, 1, MOST_OF_A_TURN, TURN).rate(() -> new Asking(port(), questions));
    }

    private List<Double> millis(IntFunction<Question> questions) {
        return new OpenLoop(OPEN_CLIENTS, 1, Duration.ZERO, OPEN_RATE, OPEN_TIME)
                .millis(() -> new Asking(port(), questions));
    }

    private int port() {
        return stack.port("application");
    }

    private static final class Asking implements LoadClient {

        private final Wire wire;
        private final IntFunction<Question> questions;

        Asking(int port, IntFunction<Question> questions) throws IOException {
            this.wire = Wire.to(port);
            this.questions = questions;
        }

        @Override
        public void send(int number, int step) throws IOException {
            Question question = questions.apply(number);
            int bytes =
                    wire.exchange(question.request()).expect(question.status()).body().length;
            if (bytes < question.leastBytes()) {
                throw new IllegalStateException("an answer of " + bytes + " bytes");
            }
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
