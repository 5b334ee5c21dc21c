package id.halal.stack.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of the programs of the stack, written into the resources by the build. */
public record StackVersions(String postgres, String keycloak, String kafka) {

    public static StackVersions current() {
        Properties properties = new Properties();
        try (InputStream in = StackVersions.class.getResourceAsStream("/id/halal/stack/versions.properties")) {
            if (in == null) {
                throw new StackException("versions.properties is missing from the class path");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StackVersions(
                required(properties, "postgres"), required(properties, "keycloak"), required(properties, "kafka"));
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new StackException("versions.properties lacks " + key);
        }
        return value;
    }
}
