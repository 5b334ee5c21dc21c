package id.halal.application.filing;

import id.halal.platform.web.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.HashSet;
import java.util.Set;

/**
 * Who acts for BPJPH, for the fatwa committee and for the inspection bodies: in national mode they themselves, in mirror mode the officers
 * who record what those decided; auditors with an account act in both. The transition table names the authorities, not the roles, so that
 * one table serves both modes.
 */
@ApplicationScoped
public class Issuer {

    /** The authority that registers a file and brings it its certificate. */
    public static final String ISSUER = "issuer";

    /** The authority that closes a fatwa session. */
    public static final String FATWA = "fatwa";

    /** The authority that sets the cost of an examination and reports its audit. */
    public static final String INSPECTION = "inspection";

    private static final Set<String> RECORDERS =
            Set.of(Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN);

    private final IssuerMode mode;

    @Inject
    Issuer(@ConfigProperty(name = "halal.issuer") IssuerMode mode) {
        this.mode = mode;
    }

    /** For the client proxy only. */
    protected Issuer() {
        this.mode = IssuerMode.MIRROR;
    }

    public static Issuer of(IssuerMode mode) {
        return new Issuer(mode);
    }

    public IssuerMode mode() {
        return mode;
    }

    /** The roles of a token, and the authorities they give in this mode. */
    public Set<String> withAuthorities(Set<String> roles) {
        Set<String> all = new HashSet<>(roles);
        if (roles.contains(Role.LPH_AUDITOR)) {
            all.add(INSPECTION);
        }
        switch (mode()) {
            case MIRROR -> {
                if (roles.stream().anyMatch(RECORDERS::contains)) {
                    all.add(ISSUER);
                    all.add(FATWA);
                    all.add(INSPECTION);
                }
            }
            case NATIONAL -> {
                if (roles.contains(Role.BPJPH_VERIFIER)) {
                    all.add(ISSUER);
                }
                if (roles.contains(Role.FATWA_CHAIR)) {
                    all.add(FATWA);
                }
            }
        }
        return Set.copyOf(all);
    }

    /** Who may create a session and enter decisions. */
    public boolean entersDecisions(Set<String> roles) {
        return switch (mode()) {
            case MIRROR -> roles.stream().anyMatch(RECORDERS::contains);
            case NATIONAL -> roles.contains(Role.FATWA_MEMBER) || roles.contains(Role.FATWA_CHAIR);
        };
    }
}
