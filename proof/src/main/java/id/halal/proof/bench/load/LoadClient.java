package id.halal.proof.bench.load;

import java.io.IOException;

/** One of several clients of a load, used by one thread at a time. */
public interface LoadClient extends AutoCloseable {

    /**
     * Sends one request and waits for its answer.
     *
     * @param number of the piece of work, from 0; each is given to one client only
     * @param step of that piece of work, from 0
     * @throws RuntimeException when the answer is none that counts
     */
    void send(int number, int step) throws IOException;

    @Override
    void close() throws IOException;

    /** Makes a client. */
    @FunctionalInterface
    interface Factory {
        LoadClient open() throws IOException;
    }
}
