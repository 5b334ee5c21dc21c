package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The regions that exist: 38 provinces, 514 regencies, 7,285 districts, 83,762 villages (see the README beside the data for source and
 * licence). Villages are read when first asked for (some tens of megabytes, under a second). Safe to share between threads.
 */
public final class Regions {
    private final RegionFiles files;
    private final Index wide = new Index();
    private volatile @Nullable Index villages;

    /** The regions that come with the library; keep one instance. */
    public Regions() {
        this(RegionFiles.bundled());
    }

    private Regions(RegionFiles files) {
        this.files = files;
        wide.addAll(files.provinces());
        for (Region regency : files.regencies()) {
            wide.addChild(regency, wide);
        }
        for (Region district : files.districts()) {
            wide.addChild(district, wide);
        }
        // A broken file of the operator's stops the start, not a request weeks later.
        if (files.overridesVillages()) {
            villages();
        }
    }

    /**
     * The regions of an operator's folder. A file there ({@code provinces.csv}, {@code regencies.csv}, {@code districts.csv},
     * {@code villages.csv.gz}; UTF-8, header with at least {@code code,name}, codes with or without dots) replaces the library's file of
     * the same name whole; the others stay.
     *
     * @throws IllegalStateException when the folder is missing, a code is malformed or doubled, or a region's parent does not exist
     */
    public static Regions fromDirectory(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("no folder of region files at " + folder);
        }
        return new Regions(new RegionFiles(folder));
    }

    public Optional<Region> find(RegionCode code) {
        return index(code.level()).find(code);
    }

    public boolean exists(RegionCode code) {
        return find(code).isPresent();
    }

    /** The official name, for example {@code Kota Samarinda}. */
    public Optional<String> name(RegionCode code) {
        return find(code).map(Region::name);
    }

    /** All provinces by code. */
    public List<Region> provinces() {
        return wide.provinces();
    }

    /** The regions one level below, by code; empty for a village and for a code that does not exist. */
    public List<Region> children(RegionCode code) {
        return switch (code.level()) {
            case PROVINCE, REGENCY -> wide.children(code);
            case DISTRICT -> villages().children(code);
            case VILLAGE -> List.of();
        };
    }

    private Index index(RegionCode.Level level) {
        return level == RegionCode.Level.VILLAGE ? villages() : wide;
    }

    private Index villages() {
        Index loaded = villages;
        if (loaded == null) {
            synchronized (this) {
                loaded = villages;
                if (loaded == null) {
                    loaded = new Index();
                    for (Region village : files.villages()) {
                        loaded.addChild(village, wide);
                    }
                    villages = loaded;
                }
            }
        }
        return loaded;
    }

    /** Regions by code and by parent. Written only while loading. */
    private static final class Index {
        private final Map<RegionCode, Region> byCode = new HashMap<>();
        private final Map<RegionCode, List<Region>> byParent = new HashMap<>();
        private final List<Region> roots = new ArrayList<>();

        void addAll(List<Region> provinces) {
            for (Region province : provinces) {
                add(province);
                roots.add(province);
            }
        }

        void addChild(Region region, Index parents) {
            RegionCode parent = region.code()
                    .parent()
                    .filter(parents.byCode::containsKey)
                    .orElseThrow(() ->
                            new IllegalStateException("the parent of region " + region.code() + " does not exist"));
            add(region);
            byParent.computeIfAbsent(parent, code -> new ArrayList<>()).add(region);
        }

        Optional<Region> find(RegionCode code) {
            return Optional.ofNullable(byCode.get(code));
        }

        List<Region> provinces() {
            return sorted(roots);
        }

        List<Region> children(RegionCode code) {
            return sorted(byParent.getOrDefault(code, List.of()));
        }

        private void add(Region region) {
            if (byCode.putIfAbsent(region.code(), region) != null) {
                throw new IllegalStateException("region " + region.code() + " stands twice in the files");
            }
        }

        private static List<Region> sorted(List<Region> regions) {
            return regions.stream().sorted(Comparator.comparing(Region::code)).toList();
        }
    }
}
