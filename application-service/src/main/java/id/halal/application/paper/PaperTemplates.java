package id.halal.application.paper;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Templates, ours and an operator's. They see only the data they are given: no bean, no setting, no file. Whatever they print is
 * escaped, without a way around it, since names of businesses are anybody's text.
 */
@Singleton
class PaperTemplates {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");
    private static final String ENDING = ".html";

    private final @Nullable Path folder;
    private final Engine engine;

    PaperTemplates(PaperConfig config) {
        folder = config.templates().orElse(null);
        engine = Engine.builder()
                .addDefaultSectionHelpers()
                .addValueResolvers(PaperValues.resolvers())
                .addLocator(this::locate)
                .addResultMapper(new Escaping())
                .strictRendering(true)
                .removeStandaloneLines(true)
                .build();
        readOperatorsTemplates();
    }

    /** A slip of the pen in an operator's template is told at the start, not at the first certificate. */
    private void readOperatorsTemplates() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .forEach(name -> template(name.substring(0, name.length() - ENDING.length())));
        } catch (IOException e) {
            throw new PaperException("halal.paper.templates: cannot read " + folder, e);
        }
    }

    /** The XHTML of a paper. */
    String fill(String name, Map<String, ?> data) {
        try {
            return template(name).data(data).render();
        } catch (TemplateException e) {
            throw new PaperException("template " + name + ": " + e.getMessage(), e);
        }
    }

    private Template template(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new PaperException("no name of a template: " + name);
        }
        try {
            Template template = engine.getTemplate(name);
            if (template == null) {
                throw new PaperException("no template " + name);
            }
            return template;
        } catch (TemplateException e) {
            throw new PaperException("template " + name + ": " + e.getMessage(), e);
        }
    }

    private Optional<TemplateLocator.TemplateLocation> locate(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            String text = operators(name);
            if (text == null) {
                text = ours(name);
            }
            return Optional.ofNullable(text).map(Located::new);
        } catch (IOException e) {
            throw new PaperException("template " + name + " cannot be read", e);
        }
    }

    private @Nullable String operators(String name) throws IOException {
        if (folder == null) {
            return null;
        }
        Path file = folder.resolve(name + ENDING);
        return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : null;
    }

    private static @Nullable String ours(String name) throws IOException {
        try (InputStream input = PaperTemplates.class.getResourceAsStream("/papers/" + name + ENDING)) {
            return input == null ? null : new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Located(String text) implements TemplateLocator.TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.empty();
        }
    }

    private static final class Escaping implements ResultMapper {

        @Override
        public boolean appliesTo(TemplateNode.Origin origin, Object result) {
            return true;
        }

        @Override
        public String map(Object result, Expression expression) {
            String text = result.toString();
            StringBuilder safe = new StringBuilder(text.length() + 16);
            text.codePoints().forEach(c -> {
                switch (c) {
                    case '&' -> safe.append("&amp;");
                    case '<' -> safe.append("&lt;");
                    case '>' -> safe.append("&gt;");
                    case '"' -> safe.append("&quot;");
                    case '\'' -> safe.append("&#39;");
                    default -> {
                        if (inXml(c)) {
                            safe.appendCodePoint(c);
                        }
                    }
                }
            });
            return safe.toString();
        }

        /** XML 1.0 has no place for the others, not even escaped. */
        private static boolean inXml(int c) {
            return c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000;
        }
    }
}
