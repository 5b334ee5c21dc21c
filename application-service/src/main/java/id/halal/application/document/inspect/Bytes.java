package id.halal.application.document.inspect;

import java.nio.charset.StandardCharsets;

/** Looking for one run of bytes in another. */
final class Bytes {

    private Bytes() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static boolean at(byte[] content, int from, byte[] wanted) {
        if (from < 0 || from + wanted.length > content.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (content[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** @return the first place from there on, or -1 */
    static int find(byte[] content, int from, byte[] wanted) {
        for (int at = Math.max(from, 0); at + wanted.length <= content.length; at++) {
            if (content[at] == wanted[0] && at(content, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    static int findLast(byte[] content, byte[] wanted) {
        for (int at = content.length - wanted.length; at >= 0; at--) {
            if (at(content, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    /** @param wanted in lower case */
    static boolean hasText(byte[] content, int from, int to, byte[] wanted) {
        for (int at = from; at + wanted.length <= to; at++) {
            int i = 0;
            while (i < wanted.length && lower(content[at + i]) == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return true;
            }
        }
        return false;
    }

    static int big(byte[] content, int at, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = (value << 8) | (content[at + i] & 0xFF);
        }
        return value;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }
}
