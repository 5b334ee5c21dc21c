package id.halal.business.person;

import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Why someone needs an owner's data in full; each purpose has its roles and shows no more than it needs. */
@Schema(name = "BusinessDataPurpose")
enum Purpose {
    /** A companion finds the place and calls before coming. */
    VERIFICATION_VISIT,
    /** Comparing with an identity card, correcting what is wrong. */
    DATA_CORRECTION,
    /** The owner asks what is stored of him (UU 27/2022). */
    OWN_DATA,
    /** Typing a file into SIHALAL. */
    SIHALAL_HANDOVER,
    /** A letter to the owner, or about the visit. */
    OFFICIAL_LETTER,
    /** The name and address on a certificate or on the record of one. */
    CERTIFICATE_PRINT;

    ProtectedField[] fields() {
        return switch (this) {
            case VERIFICATION_VISIT -> new ProtectedField[] {OwnerFields.NAME, OwnerFields.PHONE, OwnerFields.STREET};
            case DATA_CORRECTION, OWN_DATA, SIHALAL_HANDOVER -> OwnerFields.all();
            case OFFICIAL_LETTER, CERTIFICATE_PRINT -> new ProtectedField[] {OwnerFields.NAME, OwnerFields.STREET};
        };
    }

    boolean isFor(Set<String> callerRoles) {
        return callerRoles.stream().anyMatch(roles()::contains);
    }

    private Set<String> roles() {
        return switch (this) {
            case VERIFICATION_VISIT -> Set.of(Role.COMPANION, Role.LP3H_COORDINATOR, Role.SERVICE);
            case DATA_CORRECTION ->
                Set.of(
                        Role.BUSINESS_OWNER,
                        Role.COMPANION,
                        Role.PROVINCE_OFFICER,
                        Role.REGENCY_OFFICER,
                        Role.NATIONAL_ADMIN);
            case OWN_DATA -> Set.of(Role.BUSINESS_OWNER);
            case SIHALAL_HANDOVER ->
                Set.of(
                        Role.COMPANION,
                        Role.PROVINCE_OFFICER,
                        Role.REGENCY_OFFICER,
                        Role.NATIONAL_ADMIN,
                        Role.BPJPH_VERIFIER,
                        Role.SERVICE);
            case OFFICIAL_LETTER ->
                Set.of(Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.SERVICE);
            case CERTIFICATE_PRINT ->
                Set.of(
                        Role.BPJPH_VERIFIER,
                        Role.PROVINCE_OFFICER,
                        Role.REGENCY_OFFICER,
                        Role.NATIONAL_ADMIN,
                        Role.SERVICE);
        };
    }

    /** @throws ProblemException 422 {@code PURPOSE_MISSING} without one, 400 {@code BAD_PARAMETER} for an unknown one */
    static Purpose of(Optional<String> text) {
        String name = text.filter(value -> !value.isBlank())
                .orElseThrow(() -> ProblemException.of(CommonProblem.PURPOSE_MISSING));
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, "purpose"));
    }
}
