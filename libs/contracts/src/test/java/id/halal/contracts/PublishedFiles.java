package id.halal.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.ClasspathSchemaLoader;
import com.networknt.schema.resource.DisallowSchemaLoader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The schemas and samples as they lie on the class path. */
final class PublishedFiles {

    // Not the class path: a build without clean keeps files there that are gone from the sources.
    private static final Path SOURCES = Path.of("src", "main", "resources");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.schemaMappers(
                            mappers -> mappers.mapPrefix(EventType.SCHEMA_BASE + "schemas/", "classpath:schemas/"))
                    // Nothing is ever fetched: a reference that is not on the class path is an error.
                    .schemaLoaders(loaders ->
                            loaders.add(new ClasspathSchemaLoader()).add(DisallowSchemaLoader.getInstance())));
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .build();

    private PublishedFiles() {}

    static byte[] bytes(String path) {
        try (InputStream stream = PublishedFiles.class.getResourceAsStream("/" + path)) {
            if (stream == null) {
                throw new AssertionError("not on the class path: " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String path) {
        try {
            return Contracts.json().readTree(bytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the files directly in a folder of the sources, sorted. */
    static List<String> namesIn(String folder) {
        try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonSchema schema(String id) {
        return FACTORY.getSchema(SchemaLocation.of(id), CONFIG);
    }

    static List<String> errors(EventType<?> type, JsonNode event) {
        return schema(EventType.SCHEMA_BASE + type.schemaPath()).validate(event).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }
}
