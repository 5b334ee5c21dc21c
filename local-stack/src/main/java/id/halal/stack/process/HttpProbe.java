package id.halal.stack.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks whether an HTTP server is ready. */
public final class HttpProbe {

    private static final int TIMEOUT_MILLIS = 2000;

    private HttpProbe() {}

    /** Whether a GET answers 200. */
    public static boolean isOk(String url) {
        return status(url) == HttpURLConnection.HTTP_OK;
    }

    /** The status of a GET, -1 when there is no answer. */
    public static int status(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException _) {
            return -1;
        }
    }
}
