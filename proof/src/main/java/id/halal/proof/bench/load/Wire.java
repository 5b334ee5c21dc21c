package id.halal.proof.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * One connection to a port of this machine, over which requests go one after the other. A client that knows all of HTTP costs more of the
 * two cores than what it asks; this one knows what our own servers answer: a length or chunks, and a connection that stays open.
 */
public final class Wire implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int MAX_LINE = 16_384;
    private static final int HEX = 16;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 32_768);
        this.out = socket.getOutputStream();
    }

    /** Connects to this machine; there is no way to name another. */
    public static Wire to(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return new Wire(socket);
    }

    /**
     * What came back.
     *
     * @param head status line and headers, each line ended by a line feed
     */
    public record Answer(int status, String head, byte[] body) {

        public Optional<String> header(String name) {
            String wanted = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
                    .map(line -> line.substring(wanted.length()).strip())
                    .findFirst();
        }

        /** @throws IllegalStateException with the beginning of the answer, when its status is another */
        public Answer expect(int wanted) {
            if (status != wanted) {
                String text = new String(body, StandardCharsets.UTF_8);
                throw new IllegalStateException("answered " + status + " instead of " + wanted + ": "
                        + text.substring(0, Math.min(text.length(), 2_000)));
            }
            return this;
        }
    }

    /** Sends a whole request and reads the whole answer. */
    public Answer exchange(byte[] request) throws IOException {
        out.write(request);
        StringBuilder head = new StringBuilder(256);
        String first = line();
        head.append(first).append('\n');
        long length = -1;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append('\n');
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.endsWith("chunked");
            }
        }
        int status = Integer.parseInt(first, 9, 12, 10);
        return new Answer(status, head.toString(), chunked ? chunks() : exactly(Math.max(0, length)));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), HEX); size > 0; size = Integer.parseInt(line(), HEX)) {
            body.writeBytes(exactly(size));
            line();
        }
        // The empty line behind the last chunk; our servers send no trailers.
        line();
        return body.toByteArray();
    }

    private byte[] exactly(long length) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(length));
        if (bytes.length < length) {
            throw new EOFException("the server closed the connection in the middle of an answer");
        }
        return bytes;
    }

    /** Without its end. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.length() > MAX_LINE) {
                throw new EOFException(
                        c < 0 ? "the server closed the connection" : "the server sends a line that does not end");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
