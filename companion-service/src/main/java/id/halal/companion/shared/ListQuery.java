package id.halal.companion.shared;

import id.halal.platform.web.caller.CallerScope;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Collects the conditions of a list with their values. Conditions are constants of the code; whatever a caller sends is bound. */
public final class ListQuery {

    private static final String NOTHING = "false";

    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    public ListQuery and(String condition, @Nullable Object... bound) {
        conditions.add(condition);
        for (@Nullable Object value : bound) {
            values.add(value);
        }
        return this;
    }

    public ListQuery andIfGiven(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, value);
    }

    /**
     * The caller's scope over the columns {@code province_code}, {@code regency_code}, {@code lp3h_registration} and
     * {@code companion_registration}, so that their indexes serve; row-level security says the same a second time.
     */
    public ListQuery inScope(CallerScope scope) {
        return switch (scope) {
            case CallerScope.National _ -> this;
            case CallerScope.Regions(var codes) ->
                and(
                        "(regency_code = any (?) or province_code = any (?))",
                        codes.toArray(String[]::new),
                        codes.toArray(String[]::new));
            case CallerScope.Institution(var lp3h) -> and("lp3h_registration = ?", lp3h);
            case CallerScope.Companion(var registration) -> and("companion_registration = ?", registration);
            case CallerScope.Owner _, CallerScope.Public _, CallerScope.SystemJob _ -> and(NOTHING);
        };
    }

    /** As {@link #inScope}, and an owner sees what carries his subject. */
    public ListQuery inScopeOrOwned(CallerScope scope) {
        return scope instanceof CallerScope.Owner(var subject) ? and("owner_subject = ?", subject) : inScope(scope);
    }

    /** As {@link #inScope} for rows that lie in several regions. */
    public ListQuery inScopeOfMany(CallerScope scope) {
        return switch (scope) {
            case CallerScope.Regions(var codes) ->
                and(
                        "(service_codes && ? or province_codes && ?)",
                        codes.toArray(String[]::new),
                        codes.toArray(String[]::new));
            case CallerScope.Companion(var registration) -> and("registration = ?", registration);
            default -> inScope(scope);
        };
    }

    /** {@code where …}, or nothing when there is no condition. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The bound values in their order, and after them these. */
    public @Nullable Object[] valuesAnd(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(values);
        for (@Nullable Object value : more) {
            all.add(value);
        }
        return all.toArray();
    }
}
