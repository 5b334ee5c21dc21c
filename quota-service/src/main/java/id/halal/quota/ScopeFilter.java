package id.halal.quota;

import id.halal.indonesia.RegionCode;
import id.halal.platform.web.caller.CallerScope;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The caller's scope as a condition on rows that carry {@code province_code}, {@code regency_code} and {@code lp3h}, so that an
 * index is used. Row-level security says the same a second time.
 *
 * @param condition SQL with placeholders
 * @param values what to bind, in order
 */
public record ScopeFilter(String condition, List<Object> values) {

    /** For the nodes of a ledger, which owners and companions do not see. */
    public static ScopeFilter ofNodes(CallerScope scope, String alias) {
        return switch (scope) {
            case CallerScope.National _ -> new ScopeFilter("true", List.of());
            case CallerScope.Regions(var codes) -> regions(codes.toArray(String[]::new), alias);
            case CallerScope.Institution(var lp3h) -> new ScopeFilter(alias + ".lp3h = ?", List.of(lp3h));
            case CallerScope.Companion _, CallerScope.Owner _, CallerScope.SystemJob _, CallerScope.Public _ ->
                new ScopeFilter("false", List.of());
        };
    }

    /** For claims, which the companion and the owner of the file see too. */
    public static ScopeFilter ofClaims(CallerScope scope, String alias) {
        return switch (scope) {
            case CallerScope.Companion(var registration) ->
                new ScopeFilter(alias + ".companion = ?", List.of(registration));
            case CallerScope.Owner(var subject) -> new ScopeFilter(alias + ".owner_subject = ?", List.of(subject));
            case CallerScope.National _,
                    CallerScope.Regions _,
                    CallerScope.Institution _,
                    CallerScope.SystemJob _,
                    CallerScope.Public _ -> ofNodes(scope, alias);
        };
    }

    /** For rows of a region that belong to nobody in particular: officers and those who see all. */
    public static ScopeFilter ofRegions(CallerScope scope, String alias) {
        return scope instanceof CallerScope.Institution ? new ScopeFilter("false", List.of()) : ofNodes(scope, alias);
    }

    /** Whether the whole of this region lies in the scope. */
    public static boolean contains(CallerScope scope, RegionCode region) {
        return scope instanceof CallerScope.National
                || (scope instanceof CallerScope.Regions(var codes)
                        && codes.stream().anyMatch(code -> region.value().startsWith(code)));
    }

    /** The values of a whole statement: what stands before the condition, the condition's own, what stands behind it. */
    public @Nullable Object[] bind(List<? extends @Nullable Object> before, @Nullable Object... behind) {
        List<@Nullable Object> all = new ArrayList<>(before);
        all.addAll(values);
        all.addAll(Arrays.asList(behind));
        return all.toArray();
    }

    private static ScopeFilter regions(String[] codes, String alias) {
        return new ScopeFilter(
                "(" + alias + ".province_code = any (?) or " + alias + ".regency_code = any (?))",
                List.of(codes, codes));
    }
}
