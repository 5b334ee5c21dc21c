package id.halal.gateway.routing;

/**
 * Lets only paths through that every server reads alike. Two readings of one path (decoded once more, dots resolved, a parameter cut
 * off) are how requests slip past a check made in front.
 */
public final class PathRules {

    /** RFC 3986 path characters, less the semicolon, which some servers cut off as a path parameter. */
    private static final String PLAIN = "-_.~!$&'()*+,=:@";
    /** Characters that mean something else once decoded: {@code . / \ ; % ? #}. */
    private static final String NEVER_ENCODED = "./\\;%?#";

    private PathRules() {}

    /** @param uri the request target as it came, before any decoding or normalisation */
    public static boolean isSafe(String uri) {
        if (!uri.startsWith("/")) {
            return false;
        }
        int query = uri.indexOf('?');
        int end = query < 0 ? uri.length() : query;
        return isSafePath(uri, end) && isSafeQuery(uri, end);
    }

    private static boolean isSafePath(String uri, int end) {
        int segmentStart = 1;
        for (int at = 1; at < end; at++) {
            char c = uri.charAt(at);
            if (c == '/') {
                if (at == segmentStart || isDots(uri, segmentStart, at)) {
                    return false;
                }
                segmentStart = at + 1;
            } else if (c == '%') {
                if (at + 2 >= end || !isSafeByte(uri.charAt(at + 1), uri.charAt(at + 2))) {
                    return false;
                }
                at += 2;
            } else if (!isLetterOrDigit(c) && PLAIN.indexOf(c) < 0) {
                return false;
            }
        }
        return !isDots(uri, segmentStart, end);
    }

    private static boolean isDots(String uri, int from, int to) {
        return (to - from == 1 && uri.charAt(from) == '.')
                || (to - from == 2 && uri.charAt(from) == '.' && uri.charAt(from + 1) == '.');
    }

    private static boolean isSafeByte(char high, char low) {
        int value = Character.digit(high, 16) * 16 + Character.digit(low, 16);
        if (high >= 0x80 || low >= 0x80 || Character.digit(high, 16) < 0 || Character.digit(low, 16) < 0) {
            return false;
        }
        if (value < 0x80) {
            return value >= 0x20 && value != 0x7f && NEVER_ENCODED.indexOf(value) < 0;
        }
        // Bytes that no well-formed UTF-8 holds: overlong forms of ASCII begin with the first two.
        return value != 0xc0 && value != 0xc1 && value < 0xf5;
    }

    private static boolean isSafeQuery(String uri, int from) {
        for (int at = from; at < uri.length(); at++) {
            char c = uri.charAt(at);
            if (c <= 0x20 || c >= 0x7f || c == '#' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
