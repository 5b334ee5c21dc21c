package id.halal.application.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words kept as data: one word or phrase a line, {@code #} begins a comment. A word is found as a whole word only, whatever its case:
 * "rum" is not in "rumput".
 */
public final class WordList {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> entries;

    private WordList(List<String> entries) {
        this.entries = entries;
    }

    /** @param name of a file in {@code words/} on the class path, without its ending */
    public static WordList load(String name) {
        return new WordList(lines(name).map(WordList::spaced).toList());
    }

    /** The same kind of file where each line holds several words with blanks between them. */
    public static List<List<String>> table(String name) {
        return lines(name).map(line -> List.of(BLANKS.split(line.strip()))).toList();
    }

    private static Stream<String> lines(String name) {
        String file = "words/" + name + ".txt";
        try (InputStream in = WordList.class.getClassLoader().getResourceAsStream(file)) {
            String text = new String(
                    Objects.requireNonNull(in, "no list of words " + file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> line.replaceFirst("#.*", "")).filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isIn(String text) {
        return firstIn(text).isPresent();
    }

    /** Whether the text is an entry and nothing more. */
    public boolean isAll(String text) {
        return entries.contains(spaced(text));
    }

    /** The first entry of the list that stands in the text. */
    public Optional<String> firstIn(String text) {
        String words = spaced(text);
        return entries.stream().filter(words::contains).findFirst().map(String::strip);
    }

    /** All entries that stand in the text. */
    public List<String> allIn(String text) {
        String words = spaced(text);
        return entries.stream().filter(words::contains).map(String::strip).toList();
    }

    /** Its words in small letters. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String spaced(String text) {
        List<String> words = words(text);
        return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
    }
}
