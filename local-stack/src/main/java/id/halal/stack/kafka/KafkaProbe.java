package id.halal.stack.kafka;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a broker for its API versions: the answer comes only when it takes requests. */
final class KafkaProbe {

    private static final int TIMEOUT_MILLIS = 1000;
    private static final short API_VERSIONS = 18;
    private static final int CORRELATION = 1;

    private KafkaProbe() {}

    static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            DataOutputStream request = new DataOutputStream(socket.getOutputStream());
            // Size of what follows; then key, version, correlation id and no client id (protocol header version 1).
            request.writeInt(Short.BYTES + Short.BYTES + Integer.BYTES + Short.BYTES);
            request.writeShort(API_VERSIONS);
            request.writeShort(0);
            request.writeInt(CORRELATION);
            request.writeShort(-1);
            request.flush();
            DataInputStream answer = new DataInputStream(socket.getInputStream());
            return answer.readInt() > Integer.BYTES && answer.readInt() == CORRELATION && answer.readShort() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
