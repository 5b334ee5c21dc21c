package id.halal.quota.allocation;

import id.halal.indonesia.RegionCode;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Which nodes of a programme claims may come to: the root, those above their regions, those of their regions, and among these those of
 * their LP3H.
 *
 * @param wishes different ones
 * @param fallback whether regional nodes above lend their undistributed units
 */
public record Reach(List<Wish> wishes, boolean fallback) {

    public Reach {
        wishes = List.copyOf(wishes);
    }

    /** What one claim asks for. */
    public record Wish(String regency, @Nullable String lp3h) {}

    public static Reach of(Collection<Wish> wishes, boolean fallback) {
        return new Reach(wishes.stream().distinct().toList(), fallback);
    }

    List<String> provinces() {
        return regencies().stream()
                .map(regency -> new RegionCode(regency).province().value())
                .distinct()
                .toList();
    }

    List<String> regencies() {
        return wishes.stream().map(Wish::regency).distinct().toList();
    }

    /** Where one of the claims names no LP3H and may have any. */
    List<String> regenciesOfAnyLp3h() {
        return wishes.stream()
                .filter(wish -> wish.lp3h() == null)
                .map(Wish::regency)
                .distinct()
                .toList();
    }

    /** @return null when one of the claims names none and may have any */
    @Nullable
    List<String> lp3hs() {
        return regenciesOfAnyLp3h().isEmpty()
                ? wishes.stream()
                        .map(Wish::lp3h)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()
                : null;
    }

    /** Those that name an LP3H. */
    List<Wish> named() {
        return wishes.stream().filter(wish -> wish.lp3h() != null).toList();
    }
}
