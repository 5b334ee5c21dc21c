package id.halal.companion.shared;

import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The regencies an LP3H or a companion serves. */
@Singleton
public class ServiceRegions {

    private final Regions regions = new Regions();

    /**
     * @return the codes without repeats, sorted
     * @throws ProblemException 422 naming each code that is not a regency of today
     */
    public List<String> checked(List<String> codes) {
        List<FieldProblem> wrong = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            boolean exists = RegionCode.parse(codes.get(i))
                    .filter(code -> code.level() == RegionCode.Level.REGENCY)
                    .filter(regions::exists)
                    .isPresent();
            if (!exists) {
                wrong.add(FieldProblem.of("/serviceCodes/" + i, "REGENCY_UNKNOWN"));
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return codes.stream().distinct().sorted().toList();
    }

    public static String[] provincesOf(List<String> regencies) {
        return regencies.stream()
                .map(code -> code.substring(0, 2))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /** An officer registers only inside his own regions; for him the others do not exist. */
    public static void requireCovered(CallerScope scope, List<String> regencies) {
        if (scope instanceof CallerScope.Regions(Set<String> codes)
                && !regencies.stream().allMatch(code -> codes.contains(code) || codes.contains(code.substring(0, 2)))) {
            throw ProblemException.notFound();
        }
    }
}
