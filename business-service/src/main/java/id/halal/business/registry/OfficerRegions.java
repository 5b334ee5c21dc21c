package id.halal.business.registry;

import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;

import java.util.Set;

/** An officer writes only what stays within his own regions. */
final class OfficerRegions {

    private OfficerRegions() {}

    /** @throws ProblemException 422 {@code REGION_OUT_OF_SCOPE} at the regency */
    static void require(CallerScope scope, BusinessPlace place) {
        if (scope instanceof CallerScope.Regions(Set<String> codes)
                && !codes.contains(place.provinceCode())
                && !codes.contains(place.regencyCode())) {
            throw ProblemException.invalid(FieldProblem.of("/address/regencyCode", "REGION_OUT_OF_SCOPE"));
        }
    }
}
