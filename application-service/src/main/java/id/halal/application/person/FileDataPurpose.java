package id.halal.application.person;

import id.halal.application.content.FilePersons;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Set;

/** Why someone needs the data in full; each purpose has its roles and shows no more than it needs. */
@Schema(name = "ApplicationDataPurpose")
enum FileDataPurpose {
    /** A companion finds the place and calls the supervisor before coming. */
    VERIFICATION_VISIT,
    /** Comparing with an identity card, correcting what is wrong. */
    DATA_CORRECTION,
    /** Typing a file into SIHALAL, and the papers that go with it. */
    SIHALAL_HANDOVER;

    private Set<String> roles() {
        return switch (this) {
            case VERIFICATION_VISIT -> Set.of(Role.COMPANION, Role.LP3H_COORDINATOR);
            case DATA_CORRECTION -> Set.of(Role.BUSINESS_OWNER, Role.COMPANION);
            case SIHALAL_HANDOVER ->
                Set.of(
                        Role.COMPANION,
                        Role.PROVINCE_OFFICER,
                        Role.REGENCY_OFFICER,
                        Role.NATIONAL_ADMIN,
                        Role.BPJPH_VERIFIER);
        };
    }

    ProtectedField[] fields() {
        return switch (this) {
            case VERIFICATION_VISIT ->
                new ProtectedField[] {
                    FilePersons.SUPERVISOR_NAME, FilePersons.SUPERVISOR_PHONE, FilePersons.FACILITY_STREET
                };
            case DATA_CORRECTION, SIHALAL_HANDOVER ->
                new ProtectedField[] {
                    FilePersons.SUPERVISOR_NIK,
                    FilePersons.SUPERVISOR_NAME,
                    FilePersons.SUPERVISOR_PHONE,
                    FilePersons.FACILITY_STREET
                };
        };
    }

    /**
     * @throws ProblemException 422 {@code PURPOSE_MISSING} without one, 400 {@code BAD_PARAMETER} for an unknown one, 403
     *     {@code PURPOSE_NOT_ALLOWED} for none of the caller's roles
     */
    static FileDataPurpose of(@Nullable String text, Set<String> callerRoles) {
        if (text == null || text.isBlank()) {
            throw ProblemException.of(CommonProblem.PURPOSE_MISSING);
        }
        FileDataPurpose purpose = Arrays.stream(values())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, "purpose"));
        if (callerRoles.stream().noneMatch(purpose.roles()::contains)) {
            throw ProblemException.of(PersonProblem.PURPOSE_NOT_ALLOWED);
        }
        return purpose;
    }
}
