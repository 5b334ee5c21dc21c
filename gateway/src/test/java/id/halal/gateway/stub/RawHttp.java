package id.halal.gateway.stub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends exactly these bytes: proper clients refuse to misbehave. */
public final class RawHttp {

    private RawHttp() {}

    /** One answer, head and body, read until the server is done with it. */
    public record Answer(int status, String head, String body) {}

    /** @param request with {@code \n} for line ends */
    public static Answer send(int port, String request) {
        return send(port, request, new byte[0]);
    }

    public static Answer send(int port, String request, byte[] body) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed after: " + head);
            }
            head.write(next);
        }
        String lines = head.toString(StandardCharsets.ISO_8859_1);
        int status = Integer.parseInt(lines.substring(9, 12));
        String length = lines.lines()
                .filter(line -> line.toLowerCase().startsWith("content-length:"))
                .map(line -> line.substring(15).strip())
                .findFirst()
                .orElse("0");
        return new Answer(status, lines, new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8));
    }
}
