package id.halal.platform.web.problem;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The sentences for people, in Indonesian (the default) and English. Every module brings its own
 * {@code halal-messages_id.properties} and {@code halal-messages_en.properties} (UTF-8); all found on the class path are read.
 */
@Singleton
public class Messages {

    /** Indonesian, spoken by those who fill in the forms. */
    public static final Locale INDONESIAN = Locale.of("id");

    private final Properties indonesian = load("id");
    private final Properties english = load("en");

    /** The language to answer in: the caller's best match of the two we speak, Indonesian when none fits. */
    public Locale best(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return INDONESIAN;
        }
        try {
            Locale best =
                    Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(INDONESIAN, Locale.ENGLISH));
            return best == null ? INDONESIAN : best;
        } catch (IllegalArgumentException malformed) {
            return INDONESIAN;
        }
    }

    /** The sentence of a code; the code itself when no module brought one (a test of each service forbids that). */
    public String text(Locale language, String code, List<Object> arguments) {
        String pattern = of(language).getProperty(code);
        if (pattern == null) {
            return code;
        }
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }

    public boolean knows(Locale language, String code) {
        return of(language).containsKey(code);
    }

    private Properties of(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : indonesian;
    }

    private static Properties load(String language) {
        Properties all = new Properties();
        try {
            Enumeration<URL> found = Thread.currentThread()
                    .getContextClassLoader()
                    .getResources("halal-messages_" + language + ".properties");
            while (found.hasMoreElements()) {
                try (Reader reader = new InputStreamReader(found.nextElement().openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
