package id.halal.quota.allocation;

import id.halal.indonesia.Lp3hRegistration;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.web.problem.FieldProblem;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a split must keep to, field by field. */
@Singleton
class SplitRules {

    private final Regions regions;

    SplitRules(Regions regions) {
        this.regions = regions;
    }

    /** @param existing the children the node has already */
    List<FieldProblem> check(
            ProgrammeTerms terms, Account node, List<Node> existing, List<SplitRequest.Child> children) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        existing.forEach(child -> seen.add(key(child.regionCode(), child.lp3h())));
        Boolean ofRegions = existing.isEmpty() ? null : existing.getFirst().regionCode() != null;
        long sum = 0;
        for (int i = 0; i < children.size(); i++) {
            SplitRequest.Child child = children.get(i);
            String pointer = "/children/" + i;
            sum += child.units();
            if ((child.regionCode() == null) == (child.lp3hRegistration() == null)) {
                problems.add(FieldProblem.of(pointer, AllocationError.CHILD_NEEDS_ONE_KIND));
                continue;
            }
            boolean isRegion = child.regionCode() != null;
            if (ofRegions == null) {
                ofRegions = isRegion;
            } else if (ofRegions != isRegion) {
                problems.add(FieldProblem.of(pointer, AllocationError.CHILDREN_OF_TWO_KINDS));
            }
            if (!seen.add(key(child.regionCode(), child.lp3hRegistration()))) {
                problems.add(FieldProblem.of(pointer, AllocationError.CHILD_TWICE));
            }
            region(terms, node.node(), pointer, child.regionCode()).ifPresent(problems::add);
            lp3h(terms, pointer, child.lp3hRegistration()).ifPresent(problems::add);
            targetDate(terms, pointer, child.targetDate()).ifPresent(problems::add);
        }
        if (sum > node.divisible()) {
            problems.add(FieldProblem.of("/children", AllocationError.SPLIT_EXCEEDS_FREE, sum, node.divisible()));
        }
        return problems;
    }

    private Optional<FieldProblem> region(ProgrammeTerms terms, Node node, String pointer, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String field = pointer + "/regionCode";
        Optional<RegionCode> code = RegionCode.parse(text);
        if (code.isEmpty()) {
            return Optional.of(FieldProblem.of(field, AllocationError.REGION_CODE_DIGITS));
        }
        RegionCode region = code.get();
        // A submission names the regency of its facility, so nothing narrower could ever be matched.
        if (region.level() != RegionCode.Level.PROVINCE && region.level() != RegionCode.Level.REGENCY) {
            return Optional.of(FieldProblem.of(field, AllocationError.REGION_LEVEL));
        }
        if (!regions.exists(region)) {
            return Optional.of(FieldProblem.of(field, AllocationError.REGION_UNKNOWN));
        }
        String own = node.regionCode();
        boolean inside = own == null || (!own.equals(text) && new RegionCode(own).contains(region));
        if (!inside || !terms.covers(region)) {
            return Optional.of(FieldProblem.of(field, AllocationError.REGION_OUTSIDE));
        }
        return Optional.empty();
    }

    private static Optional<FieldProblem> lp3h(ProgrammeTerms terms, String pointer, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String field = pointer + "/lp3hRegistration";
        if (Lp3hRegistration.parse(text).isEmpty()) {
            return Optional.of(FieldProblem.of(field, AllocationError.LP3H_REGISTRATION_DIGITS));
        }
        return terms.admits(text)
                ? Optional.empty()
                : Optional.of(FieldProblem.of(field, AllocationError.LP3H_NOT_ON_LOCK_LIST));
    }

    private static Optional<FieldProblem> targetDate(ProgrammeTerms terms, String pointer, @Nullable LocalDate date) {
        return date == null || terms.runsOn(date)
                ? Optional.empty()
                : Optional.of(FieldProblem.of(
                        pointer + "/targetDate",
                        AllocationError.TARGET_DATE_OUTSIDE,
                        terms.startsOn().toString(),
                        terms.endsOn().toString()));
    }

    private static String key(@Nullable String region, @Nullable String lp3h) {
        return region == null ? "lp3h " + lp3h : "region " + region;
    }
}
