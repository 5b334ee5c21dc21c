package id.halal.quota.programme;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The narrowest region that holds a whole programme: its one regency, its one province, or the country (both absent). */
record ProgrammeArea(
        @Nullable String provinceCode, @Nullable String regencyCode) {

    static ProgrammeArea of(List<String> scopeCodes) {
        if (scopeCodes.size() == 1 && scopeCodes.getFirst().length() == 4) {
            return new ProgrammeArea(scopeCodes.getFirst().substring(0, 2), scopeCodes.getFirst());
        }
        Set<String> provinces =
                scopeCodes.stream().map(code -> code.substring(0, 2)).collect(Collectors.toSet());
        return new ProgrammeArea(provinces.size() == 1 ? provinces.iterator().next() : null, null);
    }
}
