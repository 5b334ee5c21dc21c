package id.halal.quota.allocation;

import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Who decided a movement, why, and by which letter.
 *
 * @param actor token subject, or the job
 * @param role the widest of the person's deciding roles; absent for a job
 */
public record Decision(
        String actor, @Nullable String role, @Nullable String reason, String documentNumber) {

    private static final List<String> WIDEST_FIRST =
            List.of(Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.LP3H_COORDINATOR);

    public static Decision of(Caller caller, @Nullable String reason, String documentNumber) {
        String role = WIDEST_FIRST.stream().filter(caller::hasRole).findFirst().orElse(null);
        return new Decision(caller.subject(), role, reason, documentNumber);
    }
}
