package id.halal.proof.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies with one thing wrong. */
final class Forms {

    private Forms() {}

    /** The same form with another value at a JSON pointer; objects on the way must be there, a list's element is replaced. */
    static Map<String, Object> with(Map<String, Object> form, String pointer, Object value) {
        String[] steps = pointer.substring(1).split("/", 2);
        Map<String, Object> copy = new LinkedHashMap<>(form);
        if (steps.length == 1) {
            copy.put(steps[0], value);
            return copy;
        }
        Object inner = copy.get(steps[0]);
        if (inner instanceof Map<?, ?> map) {
            Map<String, Object> child = new LinkedHashMap<>();
            map.forEach((key, present) -> child.put(String.valueOf(key), present));
            copy.put(steps[0], with(child, "/" + steps[1], value));
        } else if (inner instanceof List<?> list) {
            List<Object> child = new ArrayList<>(list);
            child.set(Integer.parseInt(steps[1]), value);
            copy.put(steps[0], child);
        } else {
            throw new IllegalArgumentException("nothing at " + pointer);
        }
        return copy;
    }
}
