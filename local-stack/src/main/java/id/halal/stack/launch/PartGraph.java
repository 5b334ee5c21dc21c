package id.halal.stack.launch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts with their dependencies: every one known, and none depending on itself in the end. */
public final class PartGraph {

    private final Map<String, Part> parts;

    private PartGraph(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** Puts the parts into an order in which each comes after what it depends on. */
    public static PartGraph of(Collection<? extends Part> parts) {
        Map<String, Part> byName = new LinkedHashMap<>();
        for (Part part : parts) {
            if (byName.put(part.name(), part) != null) {
                throw new IllegalArgumentException("Two parts are named " + part.name());
            }
        }
        Map<String, Part> ordered = new LinkedHashMap<>();
        for (Part part : parts) {
            append(part, byName, ordered, new LinkedHashSet<>());
        }
        return new PartGraph(ordered);
    }

    /** The named parts and all they depend on. */
    public PartGraph only(Collection<String> names) {
        Map<String, Part> wanted = new LinkedHashMap<>();
        for (String name : names) {
            Part part = parts.get(name);
            if (part == null) {
                throw new IllegalArgumentException("There is no part " + name + "; the parts are " + parts.keySet());
            }
            append(part, parts, wanted, new LinkedHashSet<>());
        }
        return new PartGraph(wanted);
    }

    /** Dependencies first. */
    public List<Part> inOrder() {
        return List.copyOf(parts.values());
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The parts that depend on this one directly. */
    public List<Part> dependants(Part part) {
        List<Part> dependants = new ArrayList<>();
        for (Part other : parts.values()) {
            if (other.dependencies().contains(part.name())) {
                dependants.add(other);
            }
        }
        return dependants;
    }

    private static void append(Part part, Map<String, Part> known, Map<String, Part> ordered, Set<String> path) {
        if (ordered.containsKey(part.name())) {
            return;
        }
        if (!path.add(part.name())) {
            throw new IllegalArgumentException("Parts wait for each other: " + String.join(" → ", path));
        }
        for (String name : part.dependencies().stream().sorted().toList()) {
            Part dependency = known.get(name);
            if (dependency == null) {
                throw new IllegalArgumentException(part.name() + " depends on " + name + ", which is no part");
            }
            append(dependency, known, ordered, path);
        }
        path.remove(part.name());
        ordered.put(part.name(), part);
    }
}
