package id.halal.indonesia;

import java.util.Set;
import java.util.stream.Collectors;

/** The province codes that come with the library: a NIK is checked where no operator's folder is at hand. */
final class KnownProvinces {
    private static final Set<String> CODES = RegionFiles.bundled().provinces().stream()
            .map(region -> region.code().value())
            .collect(Collectors.toUnmodifiableSet());

    private KnownProvinces() {}

    static boolean contains(String code) {
        return CODES.contains(code);
    }
}
