package id.halal.application.takeover;

import id.halal.application.certificate.RecordedCertificates;
import id.halal.application.content.ApplicationContent;
import id.halal.application.content.ContentStore;
import id.halal.application.content.HalalProduct;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationStatus;
import id.halal.application.filing.DraftHead;
import id.halal.application.filing.Registration;
import id.halal.application.filing.StatusChange;
import id.halal.application.integration.BusinessLookup;
import id.halal.application.integration.Businesses;
import id.halal.application.integration.KnownBusiness;
import id.halal.contracts.Channel;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings in one running file: the file itself, its certificate when it has one, where it comes from, its history and its event, in one
 * transaction. A file that is here already is answered as it stands.
 */
@Singleton
class TakeOverFile {

    private final StatusChange change;
    private final Businesses businesses;
    private final ContentStore contents;
    private final RecordedCertificates certificates;
    private final TakenOverFiles sources;
    private final DomainClock clock;

    TakeOverFile(
            StatusChange change,
            Businesses businesses,
            ContentStore contents,
            RecordedCertificates certificates,
            TakenOverFiles sources,
            DomainClock clock) {
        this.change = change;
        this.businesses = businesses;
        this.contents = contents;
        this.certificates = certificates;
        this.sources = sources;
        this.clock = clock;
    }

    /** @throws ProblemException 409 for a number that another file has, 422 for what no file can have, 409 {@code NOT_YET} */
    TakenOverView takeOver(TakeOverRequest request) {
        Optional<Application> before = change.lockedIfKnown(request.applicationId());
        if (before.isPresent()) {
            return TakenOverView.of(before.get());
        }
        ApplicationStatus status = SihalalStatuses.status(request.sihalalStatus())
                .orElseThrow(() -> ProblemException.of(TakeOverProblem.TAKE_OVER_STATUS_UNKNOWN));
        KnownBusiness business =
                businesses.find(request.businessId()).orElseThrow(() -> BusinessLookup.notYet(request.businessId()));
        sources.refuseTaken(request.sihalalNumber(), request.certificateNumber(), request.productTypeCode());
        Actor actor = actor(request);
        Application file = filed(request, business, actor);
        if (status == ApplicationStatus.CERTIFIED) {
            certify(file, request);
        }
        sources.begin(() -> change.begin(file, status, actor, request.source().note()));
        contents.add(file.id(), ApplicationContent.of(request.products(), null, null, null));
        if (status == ApplicationStatus.CERTIFIED) {
            certificates.record(file, business.name(), HalalProduct.named(request.products()), clock.instant());
        }
        sources.add(file.id(), request.sihalalNumber(), request.source());
        return TakenOverView.of(file);
    }

    /** The officer who started it stands in history; the right to do it is the job's. */
    private static Actor actor(TakeOverRequest request) {
        TakeOverSource source = request.source();
        return new Actor(
                source.actor(),
                source.actorRole(),
                Set.of(TransitionTable.SYSTEM),
                request.companionRegistration(),
                null,
                null);
    }

    private Application filed(TakeOverRequest request, KnownBusiness business, Actor actor) {
        DraftHead head = new DraftHead(
                Channel.SELF_DECLARE_FACILITATED,
                request.facilitationCode(),
                request.lp3hRegistration(),
                Registration.ofNew(request.productTypeCode()),
                RegionCode.of(request.regencyCode()),
                null);
        Application file = Application.draft(
                request.applicationId(), business.id(), business.ownerSubject(), head, actor, clock.instant());
        String companion = request.companionRegistration();
        file.submitted(
                request.submissionId(),
                companion != null,
                request.lp3hRegistration(),
                List.of(),
                WorkingCalendar.startOf(request.submittedOn()));
        file.holdUnit(request.programmeId(), request.allocationId(), request.lp3hRegistration());
        file.recordSihalalNumber(request.sihalalNumber(), actor, clock.instant());
        boolean isWaiting = SihalalStatuses.status(request.sihalalStatus())
                .filter(ApplicationStatus.AWAITING_COMPANION::equals)
                .isPresent();
        if (companion != null && !isWaiting) {
            file.assign(companion, request.lp3hRegistration());
        }
        return file;
    }

    private static void certify(Application file, TakeOverRequest request) {
        String number = request.certificateNumber();
        LocalDate on = request.certifiedOn();
        if (number == null || on == null) {
            throw ProblemException.of(TakeOverProblem.TAKE_OVER_CERTIFICATE_MISSING);
        }
        file.certify(number, on);
    }
}
