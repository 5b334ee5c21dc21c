package id.halal.indonesia;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How protected data look to people who may not read them. The mask character is {@code •} (U+2022). */
public final class Masks {
    public static final char MASK = '\u2022';

    /** What stands for an address and everything else of which not even a part may be shown. */
    public static final String HIDDEN = "\u2022\u2022\u2022";

    private static final Pattern MASKED = Pattern.compile("[\u2022*]|[Xx]{3}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Masks() {}

    /** First 4 (province and regency) and last 2 digits stay: {@code 6472••••••••••01}. */
    public static String nik(String nik) {
        return keepEnds(nik, 4, 2);
    }

    /** As a NIK, which a person's NPWP is. */
    public static String npwp(String npwp) {
        return keepEnds(npwp, 4, 2);
    }

    /** {@code +62} and the last 3 digits stay: {@code +62••••••••890}. Takes the stored E.164 form. */
    public static String phone(String phone) {
        return keepEnds(phone, phone.startsWith("+62") ? 3 : 0, 3);
    }

    /** The first letter of each word and one mask character, so that not even the length shows: {@code S• A•}. */
    public static String name(String name) {
        return Arrays.stream(BLANKS.split(name.strip()))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(word.codePointAt(0)) + MASK)
                .collect(Collectors.joining(" "));
    }

    /** An address, e-mail, account, coordinate, birth date or anything else: always {@link #HIDDEN}. */
    public static String hidden() {
        return HIDDEN;
    }

    /**
     * Whether a text that someone sends as a protected value is (partly) a mask: it has a {@code •}, a {@code *} or three or more
     * {@code X} in a row. Such a value is refused, or a masked reading would overwrite the truth.
     */
    public static boolean containsMask(String text) {
        return MASKED.matcher(text).find();
    }

    private static String keepEnds(String text, int first, int last) {
        // A text too short to hide anything between its ends shows nothing at all.
        if (text.length() <= first + last) {
            return HIDDEN;
        }
        return text.substring(0, first)
                + String.valueOf(MASK).repeat(text.length() - first - last)
                + text.substring(text.length() - last);
    }
}
