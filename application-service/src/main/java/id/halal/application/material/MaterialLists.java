package id.halal.application.material;

import id.halal.application.content.Ingredient;
import id.halal.application.content.PlainText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The positive list of KMA 1360/2021 and the list of critical materials. A name is read word by word, the longest entry first; it is
 * exempt when it begins with an entry of the positive list and holds none of the critical one. So <em>telur ayam</em> is exempt,
 * <em>kaldu telur ayam</em> and <em>roti pisang</em> are not. Immutable.
 */
public final class MaterialLists {

    /** Words that may stand before the name of a natural material without changing what it is. */
    private static final Set<String> NEUTRAL = Set.of(
            "aneka",
            "akar",
            "batang",
            "biji",
            "buah",
            "bubuk",
            "bunga",
            "daun",
            "irisan",
            "kering",
            "kulit",
            "potongan",
            "segar",
            "umbi");

    /** Words that say of what follows that it is not there. */
    private static final Set<String> WITHOUT = Set.of("bebas", "bukan", "non", "tanpa");

    private final String version;
    private final List<ListedMaterial> entries;
    private final Map<String, ListedMaterial> byName = new HashMap<>();
    private final int longest;

    /** @throws IllegalStateException when a name stands on the lists twice */
    MaterialLists(String version, List<ListedMaterial> entries) {
        this.version = version;
        this.entries = List.copyOf(entries);
        int words = 1;
        for (ListedMaterial entry : entries) {
            for (String name : entry.names().map(PlainText::of).toList()) {
                ListedMaterial before = byName.put(name, entry);
                if (before != null) {
                    throw new IllegalStateException("the lists of materials name twice: " + name);
                }
                words = Math.max(words, PlainText.words(name).size());
            }
        }
        this.longest = words;
    }

    public String version() {
        return version;
    }

    /** What the lists say of an ingredient's name. */
    public MaterialReading read(String name) {
        List<String> words = PlainText.words(name);
        ListedMaterial exempt = null;
        ListedMaterial critical = null;
        boolean head = true;
        int at = 0;
        while (at < words.size()) {
            Found found = longestAt(words, at);
            if (found == null) {
                head = head && NEUTRAL.contains(words.get(at));
                at++;
                continue;
            }
            if (forbidden(found.entry()) && at > 0 && WITHOUT.contains(words.get(at - 1))) {
                // "Tanpa alkohol" names what is not in it.
                head = false;
                at += found.words();
                continue;
            }
            if (found.entry().exempt()) {
                exempt = exempt == null && head ? found.entry() : exempt;
            } else {
                critical = worse(critical, found.entry());
            }
            head = false;
            at += found.words();
        }
        if (critical != null) {
            return new MaterialReading(
                    forbidden(critical) ? MaterialReading.Standing.FORBIDDEN : MaterialReading.Standing.CRITICAL,
                    critical);
        }
        return exempt == null
                ? new MaterialReading(MaterialReading.Standing.UNLISTED, null)
                : new MaterialReading(MaterialReading.Standing.EXEMPT, exempt);
    }

    /** Why an ingredient may not be used at all, whatever papers it has; what nobody eats is not asked. */
    public Optional<CriticalReason> ban(Ingredient ingredient) {
        if (!ingredient.kind().ingested()) {
            return Optional.empty();
        }
        MaterialReading reading = read(ingredient.name());
        return reading.standing() == MaterialReading.Standing.FORBIDDEN && reading.entry() != null
                ? Optional.ofNullable(reading.entry().reason())
                : Optional.empty();
    }

    /** Entries of which some name holds a word that begins so for every word asked; those that begin with the first word come first. */
    List<ListedMaterial> search(String text, int limit) {
        List<String> asked = PlainText.words(text);
        if (asked.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.names().anyMatch(name -> holds(PlainText.words(name), asked)))
                .sorted(Comparator.comparing((ListedMaterial entry) ->
                                !PlainText.of(entry.name()).startsWith(asked.getFirst()))
                        .thenComparing(ListedMaterial::name))
                .limit(limit)
                .toList();
    }

    private static boolean holds(List<String> words, List<String> asked) {
        return asked.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    private record Found(ListedMaterial entry, int words) {}

    private @Nullable Found longestAt(List<String> words, int at) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            ListedMaterial entry = byName.get(String.join(" ", words.subList(at, at + length)));
            if (entry != null) {
                return new Found(entry, length);
            }
        }
        return null;
    }

    private static ListedMaterial worse(@Nullable ListedMaterial before, ListedMaterial found) {
        return before == null || (forbidden(found) && !forbidden(before)) ? found : before;
    }

    private static boolean forbidden(ListedMaterial entry) {
        CriticalReason reason = entry.reason();
        return reason != null && reason.forbidden();
    }

    List<ListedMaterial> entries() {
        return new ArrayList<>(entries);
    }
}
