package id.halal.application.document.inspect;

import java.util.HashSet;
import java.util.Set;

/** The names ({@code /Type}) in a stretch of a PDF, with their {@code #4A} escapes undone. */
final class PdfNames {

    private static final int LONGEST = 40;
    private static final String ENDS = "()<>[]{}/% \t\r\n\f\0";

    private PdfNames() {}

    static Set<String> in(byte[] content, int from, int to) {
        Set<String> names = new HashSet<>();
        for (int at = from; at < to; at++) {
            if (content[at] == '/') {
                names.add(name(content, at + 1, to));
            }
        }
        return names;
    }

    private static String name(byte[] content, int from, int to) {
        StringBuilder name = new StringBuilder();
        int at = from;
        while (at < to && name.length() < LONGEST && ENDS.indexOf(content[at]) < 0) {
            int high = content[at] == '#' && at + 2 < to ? Character.digit(content[at + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(content[at + 2], 16);
            if (low >= 0) {
                name.append((char) ((high << 4) | low));
                at += 3;
            } else {
                name.append((char) (content[at] & 0xFF));
                at++;
            }
        }
        return name.toString();
    }
}
