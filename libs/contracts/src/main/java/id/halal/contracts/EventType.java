package id.halal.contracts;

import java.util.regex.Pattern;

/**
 * The kind of an event: {@code id.halal.<owner>.<fact>.v<n>}, past tense. Changes within a version are additive only; what breaks
 * gets a new version told beside the old one.
 *
 * @param name the CloudEvents {@code type}
 * @param topic where it is told
 * @param data the record its {@code data} is read into
 */
public record EventType<T>(String name, Topic topic, Class<T> data) {

    /** What every {@code $id} of a schema begins with; a name, not an address one must be able to reach. */
    public static final String SCHEMA_BASE = "https://halal.example/";

    private static final Pattern NAME = Pattern.compile("id\\.halal\\.[a-z0-9-]+\\.[a-z0-9-]+\\.v[1-9][0-9]*");

    public EventType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not an event type name: " + name);
        }
    }

    /** The path of the JSON Schema of the whole event, on the class path and in the documents we publish. */
    public String schemaPath() {
        return "schemas/" + name + ".json";
    }

    /** The path of the JSON Schema of its {@code data} alone. */
    public String dataSchemaPath() {
        return "schemas/data/" + data.getSimpleName() + ".json";
    }

    /** The CloudEvents {@code dataschema}: the {@code $id} of the schema its {@code data} follow. */
    public String dataSchema() {
        return SCHEMA_BASE + dataSchemaPath();
    }

    /** The path of its sample: the exact bytes of one such event. */
    public String samplePath() {
        return "samples/" + name + ".json";
    }
}
