package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the region files: from an operator's folder where it has one of that name, else those that come with the library. */
record RegionFiles(@Nullable Path folder) {
    private static final String VILLAGES = "villages.csv.gz";

    static RegionFiles bundled() {
        return new RegionFiles(null);
    }

    List<Region> provinces() {
        return read("provinces.csv", RegionCode.Level.PROVINCE);
    }

    List<Region> regencies() {
        return read("regencies.csv", RegionCode.Level.REGENCY);
    }

    List<Region> districts() {
        return read("districts.csv", RegionCode.Level.DISTRICT);
    }

    List<Region> villages() {
        return read(VILLAGES, RegionCode.Level.VILLAGE);
    }

    boolean overridesVillages() {
        return folder != null && Files.exists(folder.resolve(VILLAGES));
    }

    private List<Region> read(String name, RegionCode.Level level) {
        CsvFile file = folder != null && Files.exists(folder.resolve(name))
                ? CsvFile.of(folder.resolve(name))
                : CsvFile.bundled(name);
        return file.read(row -> {
            RegionCode code = RegionCode.ofDotted(row.getField("code"));
            if (code.level() != level) {
                throw new IllegalArgumentException(code + " is the code of a " + code.level() + ", not of a " + level);
            }
            return new Region(code, row.getField("name"));
        });
    }
}
