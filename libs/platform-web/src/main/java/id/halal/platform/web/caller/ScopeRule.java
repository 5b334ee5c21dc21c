package id.halal.platform.web.caller;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which scope a set of roles gives. The widest role wins; a role whose claim is missing gives a scope without rows. */
final class ScopeRule {

    private record Row(Set<String> roles, Function<Claims, CallerScope> scope) {}

    /** The claims a scope is made of. */
    interface Claims {
        String subject();

        Set<String> regions();

        @Nullable
        String text(String claim);
    }

    private static final List<Row> ROWS = List.of(
            new Row(Set.of(Role.SERVICE), claims -> new CallerScope.SystemJob("service:" + claims.subject())),
            new Row(
                    Set.of(Role.NATIONAL_ADMIN, Role.AUDITOR, Role.BPJPH_VERIFIER, Role.FATWA_MEMBER, Role.FATWA_CHAIR),
                    claims -> new CallerScope.National()),
            new Row(
                    Set.of(Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.PLUT_OFFICER, Role.AGENCY),
                    claims -> new CallerScope.Regions(claims.regions())),
            new Row(
                    Set.of(Role.LP3H_COORDINATOR),
                    claims -> new CallerScope.Institution(orNobody(claims.text("lp3h")))),
            new Row(
                    Set.of(Role.LPH_AUDITOR),
                    claims -> CallerScope.Institution.inspectionBody(orNobody(claims.text("lph")))),
            new Row(Set.of(Role.COMPANION), claims -> new CallerScope.Companion(orNobody(claims.text("companion")))),
            new Row(Set.of(Role.BUSINESS_OWNER), claims -> new CallerScope.Owner(claims.subject())));

    private ScopeRule() {}

    static CallerScope of(Set<String> roles, Claims claims) {
        for (Row row : ROWS) {
            if (row.roles().stream().anyMatch(roles::contains)) {
                return row.scope().apply(claims);
            }
        }
        return new CallerScope.Public();
    }

    /** A missing claim must never match a row whose column is empty. */
    private static String orNobody(@Nullable String claim) {
        return claim == null || claim.isBlank() ? "nobody" : claim;
    }
}
