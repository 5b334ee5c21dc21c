package id.halal.gateway.routing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What a service offers is reached through the one door: its resources as its OpenAPI snapshot names them. */
class RoutedResourcesTest {

    private static final Pattern RESOURCE = Pattern.compile("(?m)^\\s*\"?/api/v1/([a-z0-9-]+)");
    /** Each service has its own, under its name: {@code /operations/<service>/…}. */
    private static final String OPERATIONS = "operations";

    @ParameterizedTest
    @ValueSource(strings = {"business", "application", "quota", "companion"})
    void everyResourceOfAServiceIsRoutedToIt(String service) throws IOException {
        String document = Files.readString(Path.of("../docs/openapi", service + ".yaml"));
        List<String> offered = RESOURCE.matcher(document)
                .results()
                .map(match -> match.group(1))
                .filter(resource -> !resource.equals(OPERATIONS))
                .distinct()
                .toList();
        assertThat(offered).hasSizeGreaterThan(3);
        assertThat(routed(service)).containsAll(offered);
    }

    private static List<String> routed(String service) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(reader);
        }
        return List.of(properties
                .getProperty("gateway.routes." + service + ".resources")
                .split(","));
    }
}
