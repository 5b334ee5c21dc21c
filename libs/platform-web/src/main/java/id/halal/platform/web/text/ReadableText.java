package id.halal.platform.web.text;

import org.jspecify.annotations.Nullable;

/**
 * What people can read and a database can keep. Refused everywhere: control characters but line breaks and tabs (PostgreSQL keeps no
 * NUL), halves of a surrogate pair, whatever turns the direction of writing round (a signed certificate must read as it was checked),
 * and characters without any width that hide a word from a reader or a list of words. Marks that scripts and emoji need (joiners,
 * direction marks, soft hyphens) may stand in a text, but a text of nothing else is none.
 */
public final class ReadableText {

    private ReadableText() {}

    /** @return null when there is nothing wrong with it */
    public static @Nullable TextFault fault(String text) {
        boolean visible = text.isEmpty();
        boolean marks = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                visible = true;
                continue;
            }
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (isUnprintable(codePoint)) {
                return TextFault.of(TextFault.UNPRINTABLE, codePoint, i);
            }
            boolean mark = isMark(codePoint);
            marks |= mark;
            visible |= !mark && !Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint);
            i += Character.charCount(codePoint) - 1;
        }
        return visible || !marks ? null : new TextFault(TextFault.INVISIBLE, "", 1);
    }

    /** The same for what stands in one line: a name, a brand. Tabs would break a list of names as a line break does. */
    public static @Nullable TextFault faultInLine(String text) {
        TextFault fault = fault(text);
        if (fault != null) {
            return fault;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
                return TextFault.of(TextFault.ONE_LINE, c, i);
            }
        }
        return null;
    }

    private static boolean isUnprintable(int codePoint) {
        return Character.getType(codePoint) == Character.CONTROL
                || Character.getType(codePoint) == Character.SURROGATE
                || codePoint == 0x200b
                || within(codePoint, 0x202a, 0x202e)
                || within(codePoint, 0x2060, 0x206f)
                || within(codePoint, 0xfdd0, 0xfdef)
                || codePoint == 0xfeff
                || within(codePoint, 0xfff9, 0xfffb)
                || (codePoint & 0xfffe) == 0xfffe
                || within(codePoint, 0xe0000, 0xe007f);
    }

    private static boolean isMark(int codePoint) {
        return codePoint == 0xad
                || codePoint == 0x34f
                || codePoint == 0x61c
                || within(codePoint, 0x115f, 0x1160)
                || within(codePoint, 0x17b4, 0x17b5)
                || within(codePoint, 0x180b, 0x180f)
                || within(codePoint, 0x200c, 0x200f)
                || codePoint == 0x2800
                || codePoint == 0x3164
                || within(codePoint, 0xfe00, 0xfe0f)
                || codePoint == 0xffa0
                || within(codePoint, 0xe0100, 0xe01ef);
    }

    private static boolean within(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
