package id.halal.proof.compose;

import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** docker-compose.yml as Docker would read it: merges done, variables filled in from a set of values. */
final class ComposeFile {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+)(?::([-?])([^}]*))?}");

    private final Map<String, Object> content;

    private ComposeFile(Map<String, Object> content) {
        this.content = content;
    }

    static ComposeFile read(Path file) throws IOException {
        return new ComposeFile(new Yaml().load(Files.readString(file)));
    }

    Map<String, Object> content() {
        return content;
    }

    @SuppressWarnings("unchecked")
    Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) content.get("services");
    }

    /** The variables the file takes from its environment. */
    Set<String> variables() {
        Set<String> found = new TreeSet<>();
        Matcher matcher = VARIABLE.matcher(new Yaml().dump(content).replace("$$", ""));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    Map<String, String> environment(String service, Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>();
        ((Map<String, Object>) services().get(service).get("environment"))
                .forEach((name, value) -> filled.put(name, fill(String.valueOf(value), values)));
        return filled;
    }

    @SuppressWarnings("unchecked")
    List<String> command(String service) {
        return (List<String>) services().get(service).get("command");
    }

    /** The check's command without its leading CMD, dollar signs as the shell gets them. */
    @SuppressWarnings("unchecked")
    List<String> healthCheck(String service) {
        Map<String, Object> check =
                (Map<String, Object>) services().get(service).get("healthcheck");
        List<String> test = new ArrayList<>((List<String>) check.get("test"));
        if (!"CMD".equals(test.removeFirst())) {
            throw new IllegalArgumentException(service + " has no CMD health check");
        }
        return test.stream().map(word -> word.replace("$$", "$")).toList();
    }

    static Map<String, String> values(Path dotEnv) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : Files.readAllLines(dotEnv)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        return values;
    }

    private static String fill(String text, Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value != null) {
                return Matcher.quoteReplacement(value);
            }
            if ("-".equals(match.group(2))) {
                return Matcher.quoteReplacement(match.group(3));
            }
            throw new IllegalStateException("no value for " + match.group(1));
        });
    }
}
