package id.halal.application.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words kept as data: one word or phrase a line, {@code #} begins a comment. A word is found as a whole word only, whatever its case and accents:
 * "rum" is not in "rumput".
 */
public final class WordList {

    private static final String TAKEN_OUT = " \n ";

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

    /** What is left of the text when its entries are taken out, in pieces: what stood on either side of one is no phrase. */
    public List<String> around(String text) {
        String left = spaced(text);
        for (String entry : entries) {
            while (left.contains(entry)) {
                left = left.replace(entry, TAKEN_OUT);
            }
        }
        return left.lines().toList();
    }

    /** All entries that stand in the text. */
    public List<String> allIn(String text) {
        String words = spaced(text);
        return entries.stream().filter(words::contains).map(String::strip).toList();
    }

    /** Its words in small letters without accents. */
    public static List<String> words(String text) {
        return PlainText.words(text);
    }

    private static String spaced(String text) {
        List<String> words = words(text);
        return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
    }
}
