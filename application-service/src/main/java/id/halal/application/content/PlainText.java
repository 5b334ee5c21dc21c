package id.halal.application.content;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: small letters without accents, words apart by one space. */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }

    /** Letters and digits alone: a blank, a dot or an accent makes no other name. What has none of them stays what it is. */
    public static String key(String text) {
        String joined = of(text).replace(" ", "");
        return joined.isEmpty() ? text.strip() : joined;
    }

    public static List<String> words(String text) {
        String plain = of(text);
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ", -1));
    }
}
