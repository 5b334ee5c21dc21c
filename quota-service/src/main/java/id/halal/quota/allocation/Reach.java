package id.halal.quota.allocation;

import id.halal.indonesia.RegionCode;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Which nodes of a programme claims may come to: the root, those of their regions, and among these those of their LP3H.
 *
 * @param lp3hs null when one of the claims names none and may have any
 * @param fallback whether regional nodes above lend their undistributed units
 */
public record Reach(
        List<String> provinces,
        List<String> regencies,
        @Nullable List<String> lp3hs,
        boolean fallback) {

    public Reach {
        provinces = List.copyOf(provinces);
        regencies = List.copyOf(regencies);
        lp3hs = lp3hs == null ? null : List.copyOf(lp3hs);
    }

    /** What one claim asks for. */
    public record Wish(String regency, @Nullable String lp3h) {}

    public static Reach of(Collection<Wish> wishes, boolean fallback) {
        List<String> regencies = wishes.stream().map(Wish::regency).distinct().toList();
        List<String> lp3hs = wishes.stream()
                .map(Wish::lp3h)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean isAnyLp3h = wishes.stream().anyMatch(wish -> wish.lp3h() == null);
        return new Reach(
                regencies.stream()
                        .map(regency -> new RegionCode(regency).province().value())
                        .distinct()
                        .toList(),
                regencies,
                isAnyLp3h ? null : lp3hs,
                fallback);
    }
}
