package id.halal.quota.programme;

import id.halal.indonesia.Lp3hRegistration;
import id.halal.indonesia.PhoneNumber;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the record of a programme must keep to (domain.md §6), field by field. */
@Singleton
class ProgrammeRules {

    private final Regions regions;

    ProgrammeRules(Regions regions) {
        this.regions = regions;
    }

    List<FieldProblem> check(CallerScope scope, NewProgramme request, @Nullable Tariff tariff) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!request.channel().facilitated()) {
            problems.add(FieldProblem.of("/channel", ProgrammeError.CHANNEL_NOT_FACILITATED));
        } else if (tariff == null || tariff.channel() != request.channel()) {
            problems.add(FieldProblem.of("/tariffId", ProgrammeError.TARIFF_UNKNOWN));
        } else {
            ceiling(request, tariff).ifPresent(problems::add);
        }
        if (!request.isBilled() && request.fundSource() != FundSource.APBD) {
            problems.add(FieldProblem.of("/billed", ProgrammeError.BILL_REQUIRED));
        }
        scopeCodes(scope, request.scopeCodes(), problems);
        lockedLp3h(request.lockedLp3hOrNone(), problems);
        dates(request, problems);
        ProgrammeContact contact = request.contact();
        if (contact != null && PhoneNumber.parse(contact.phone()).isEmpty()) {
            problems.add(FieldProblem.of("/contact/phone", ProgrammeError.PHONE_FORMAT));
        }
        return problems;
    }

    /** A ceiling below one certificate could never grant anything. Below all units it may well be: then the money ends first. */
    private static Optional<FieldProblem> ceiling(NewProgramme request, Tariff tariff) {
        Long ceiling = request.ceilingRupiah();
        return ceiling == null || ceiling >= tariff.total()
                ? Optional.empty()
                : Optional.of(FieldProblem.of("/ceilingRupiah", ProgrammeError.CEILING_BELOW_TARIFF, tariff.total()));
    }

    private void scopeCodes(CallerScope scope, List<String> codes, List<FieldProblem> problems) {
        if (codes.isEmpty() && !(scope instanceof CallerScope.National)) {
            problems.add(FieldProblem.of("/scopeCodes", ProgrammeError.SCOPE_NOT_YOURS));
        }
        List<RegionCode> seen = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String pointer = "/scopeCodes/" + i;
            Optional<RegionCode> code = RegionCode.parse(codes.get(i))
                    .filter(region -> region.value().length() <= 4)
                    .filter(regions::exists);
            if (code.isEmpty()) {
                problems.add(FieldProblem.of(pointer, ProgrammeError.SCOPE_CODE_UNKNOWN));
                continue;
            }
            RegionCode region = code.get();
            if (seen.stream().anyMatch(other -> other.contains(region) || region.contains(other))) {
                problems.add(FieldProblem.of(pointer, ProgrammeError.SCOPE_CODE_TWICE));
            }
            if (!isWithin(scope, region)) {
                problems.add(FieldProblem.of(pointer, ProgrammeError.SCOPE_NOT_YOURS));
            }
            seen.add(region);
        }
    }

    private static boolean isWithin(CallerScope scope, RegionCode region) {
        return scope instanceof CallerScope.National
                || (scope instanceof CallerScope.Regions(var codes)
                        && codes.stream().anyMatch(code -> region.value().startsWith(code)));
    }

    private static void lockedLp3h(List<String> registrations, List<FieldProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < registrations.size(); i++) {
            String pointer = "/lockedLp3h/" + i;
            if (Lp3hRegistration.parse(registrations.get(i)).isEmpty()) {
                problems.add(FieldProblem.of(pointer, ProgrammeError.LOCKED_LP3H_FORMAT));
            } else if (!seen.add(registrations.get(i))) {
                problems.add(FieldProblem.of(pointer, ProgrammeError.LOCKED_LP3H_TWICE));
            }
        }
    }

    private static void dates(NewProgramme request, List<FieldProblem> problems) {
        if (request.startsOn().getYear() != request.year()) {
            problems.add(FieldProblem.of("/startsOn", ProgrammeError.NOT_IN_PROGRAMME_YEAR, "" + request.year()));
        }
        if (request.endsOn().getYear() != request.year()) {
            problems.add(FieldProblem.of("/endsOn", ProgrammeError.NOT_IN_PROGRAMME_YEAR, "" + request.year()));
        }
        if (request.endsOn().isBefore(request.startsOn())) {
            problems.add(FieldProblem.of("/endsOn", ProgrammeError.ENDS_BEFORE_START));
        }
        LocalDate target = request.targetDate();
        if (target != null && (target.isBefore(request.startsOn()) || target.isAfter(request.endsOn()))) {
            problems.add(FieldProblem.of(
                    "/targetDate",
                    ProgrammeError.TARGET_DATE_OUTSIDE,
                    request.startsOn().toString(),
                    request.endsOn().toString()));
        }
    }
}
