package id.halal.application.filing;

import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.caller.Role;
import jakarta.inject.Singleton;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes an {@link Actor} of the one who sent the request. */
@Singleton
public class Actors {

    /** In this order a person with several roles appears in history. */
    private static final List<String> BY_WEIGHT = List.of(
            Role.NATIONAL_ADMIN,
            Role.BPJPH_VERIFIER,
            Role.FATWA_CHAIR,
            Role.FATWA_MEMBER,
            Role.PROVINCE_OFFICER,
            Role.REGENCY_OFFICER,
            Role.LPH_AUDITOR,
            Role.LP3H_COORDINATOR,
            Role.COMPANION,
            Role.BUSINESS_OWNER);

    private final Caller caller;
    private final Issuer issuer;

    Actors(Caller caller, Issuer issuer) {
        this.caller = caller;
        this.issuer = issuer;
    }

    /** An auditor acts only for the own inspection body; whoever sees more by another role does not act for all bodies there are. */
    private Set<String> roles() {
        Set<String> roles = new HashSet<>(caller.roles());
        if (!(caller.scope() instanceof CallerScope.Institution institution)
                || institution.inspectionBody().isEmpty()) {
            roles.remove(Role.LPH_AUDITOR);
        }
        return Set.copyOf(roles);
    }

    public Actor current() {
        Set<String> roles = roles();
        String role = BY_WEIGHT.stream()
                .filter(roles::contains)
                .findFirst()
                .orElseGet(() -> roles.stream().sorted().findFirst().orElse("none"));
        String companion = caller.scope() instanceof CallerScope.Companion(String registration) ? registration : null;
        return new Actor(caller.subject(), role, issuer.withAuthorities(roles), companion, null, null);
    }
}
