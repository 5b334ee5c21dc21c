package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.application.integration.BusinessLookup;
import id.halal.application.integration.Businesses;
import id.halal.application.integration.KnownBusiness;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The inspection body sets what its examination costs, within the cap by the scale of the business, and with that the one invoice exists.
 * Both follow the tariff that held on the day of the submission.
 */
@Singleton
class SetInspectionCost {

    private final StatusChange change;
    private final Businesses businesses;
    private final RegularTariffs tariffs;
    private final Invoices invoices;
    private final DomainClock clock;

    SetInspectionCost(
            StatusChange change, Businesses businesses, RegularTariffs tariffs, Invoices invoices, DomainClock clock) {
        this.change = change;
        this.businesses = businesses;
        this.tariffs = tariffs;
        this.invoices = invoices;
        this.clock = clock;
    }

    /** @throws ProblemException 422 {@code COST_ABOVE_CAP} with the cap */
    Application set(UUID id, InspectionCostRequest request, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.SET_COST, actor, version);
        String body = file.inspectionBody();
        if (body == null) {
            throw ProblemException.of(InspectionProblem.INSPECTION_BODY_MISSING);
        }
        KnownBusiness business =
                businesses.find(file.businessId()).orElseThrow(() -> BusinessLookup.notYet(file.businessId()));
        Instant submitted = file.submittedAt() == null ? clock.instant() : file.submittedAt();
        RegularTariff tariff = tariffs.on(business.scale(), WorkingCalendar.dateOf(submitted));
        if (request.amountRupiah() > tariff.inspectionCapRupiah()) {
            throw ProblemException.of(InspectionProblem.COST_ABOVE_CAP, tariff.inspectionCapRupiah())
                    .with("capRupiah", tariff.inspectionCapRupiah())
                    .withFields(List.of(FieldProblem.of(
                            "/amountRupiah", InspectionProblem.COST_ABOVE_CAP, tariff.inspectionCapRupiah())));
        }
        change.apply(step, null);
        invoices.issue(file, body, tariff, request.amountRupiah(), request.note(), actor);
        return file;
    }
}
