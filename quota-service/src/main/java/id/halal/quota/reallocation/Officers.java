package id.halal.quota.reallocation;

import id.halal.platform.web.caller.Role;

import java.util.Set;

/** Who decides on units: officers, each within the own regions. */
public final class Officers {

    public static final Set<String> ROLES = Set.of(Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER);

    private Officers() {}
}
