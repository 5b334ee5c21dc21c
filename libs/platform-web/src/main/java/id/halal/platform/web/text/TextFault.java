package id.halal.platform.web.text;

/**
 * Why a text is refused.
 *
 * @param code the sentence to say, with the arguments' places
 * @param character the character as people write it down, {@code U+202E}; empty when it is the text as a whole
 * @param position of the character, counted from 1
 */
public record TextFault(String code, String character, int position) {

    static final String UNPRINTABLE = "TEXT_UNPRINTABLE";
    static final String INVISIBLE = "TEXT_INVISIBLE";
    static final String ONE_LINE = "TEXT_ONE_LINE";

    static TextFault of(String code, int codePoint, int index) {
        return new TextFault(code, "U+%04X".formatted(codePoint), index + 1);
    }
}
