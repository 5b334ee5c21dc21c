package id.halal.application.inspection;

import id.halal.application.content.ProductType;
import id.halal.application.filing.Actor;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enters an inspection body in the register, or changes what the register says. */
@Singleton
class RecordInspectionBody {

    private static final String FORMAT = "[0-9]{10}";

    private final InspectionBodyFinder bodies;
    private final Regions regions;
    private final Sql sql;
    private final DomainClock clock;

    RecordInspectionBody(InspectionBodyFinder bodies, Regions regions, Sql sql, DomainClock clock) {
        this.bodies = bodies;
        this.regions = regions;
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws ProblemException 422 for fields, 428 or 412 when it is there already */
    Written put(
            CallerScope scope,
            String registration,
            InspectionBodyRequest request,
            Actor actor,
            ExpectedVersion version) {
        check(registration, request);
        Optional<InspectionBody> before = bodies.find(scope, registration);
        before.ifPresent(body -> version.check(body.version()));
        InspectionBody after = new InspectionBody(
                registration,
                request.name().strip(),
                request.regionCodes(),
                request.productTypeCodes(),
                request.active(),
                before.map(InspectionBody::version).orElse(-1L) + 1);
        int written = sql.update(
                """
                insert into inspection_body as b (registration, name, region_codes, product_types, active, version, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (registration) do update set name = excluded.name, region_codes = excluded.region_codes,
                    product_types = excluded.product_types, active = excluded.active, version = excluded.version,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at
                where b.version = excluded.version - 1""",
                after.registration(),
                after.name(),
                after.regionCodes().toArray(String[]::new),
                after.productTypeCodes().toArray(String[]::new),
                after.active(),
                after.version(),
                actor.subject(),
                clock.instant());
        if (written == 0) {
            throw ProblemException.of(CommonProblem.STALE_VERSION);
        }
        return before.isPresent()
                ? Written.ok(after, after.version())
                : Written.created("/api/v1/inspection-bodies/" + registration, after, after.version());
    }

    private void check(String registration, InspectionBodyRequest request) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (!registration.matches(FORMAT)) {
            throw ProblemException.notFound();
        }
        for (int i = 0; i < request.regionCodes().size(); i++) {
            if (RegionCode.parse(request.regionCodes().get(i))
                    .filter(code -> code.value().length() <= 4)
                    .filter(regions::exists)
                    .isEmpty()) {
                wrong.add(FieldProblem.of("/regionCodes/" + i, "REGION_UNKNOWN"));
            }
        }
        for (int i = 0; i < request.productTypeCodes().size(); i++) {
            if (ProductType.find(request.productTypeCodes().get(i)).isEmpty()) {
                wrong.add(FieldProblem.of("/productTypeCodes/" + i, "PRODUCT_TYPE_UNKNOWN"));
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }
}
