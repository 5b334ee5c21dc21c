package id.halal.application.sihalal;

import id.halal.application.certificate.CertificateRequest;
import id.halal.application.certificate.IssueCertificate;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationTransitions;
import id.halal.application.filing.StatusChange;
import id.halal.application.returns.ReturnApplication;
import id.halal.application.returns.ReturnCode;
import id.halal.application.returns.ReturnNote;
import id.halal.application.returns.ReturnRequest;
import id.halal.platform.data.tx.Savepoints;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the steps SIHALAL says have been taken, each through its row of the transition table and only while it is legal. What cannot be
 * taken stays a difference for people to settle.
 */
@Singleton
class MoveFile {

    /** Why a file stays where it is; the codes have sentences. */
    enum Kept {
        SIHALAL_KEPT_NATIONAL,
        SIHALAL_KEPT_TURNED_OFF,
        SIHALAL_KEPT_OTHER_BUSINESS,
        SIHALAL_KEPT_OLD_RETURN,
        SIHALAL_KEPT_NOT_LEGAL,
        SIHALAL_KEPT_NO_CERTIFICATE
    }

    private static final int LONGEST_REASON = 500;

    private final StatusChange change;
    private final IssueCertificate certificate;
    private final ReturnApplication sendBack;
    private final MirrorSettings settings;
    private final Savepoints savepoints;
    private final EntityManager entities;

    MoveFile(
            StatusChange change,
            IssueCertificate certificate,
            ReturnApplication sendBack,
            MirrorSettings settings,
            Savepoints savepoints,
            EntityManager entities) {
        this.change = change;
        this.certificate = certificate;
        this.sendBack = sendBack;
        this.settings = settings;
        this.savepoints = savepoints;
        this.entities = entities;
    }

    /**
     * @param isNews a return is followed only when it has just been learned of: the business may have answered it here since
     * @return why the file does not stand where SIHALAL says, null when it does
     */
    @Nullable
    String follow(Application file, SihalalFact now, boolean isNews, boolean otherBusiness, Actor actor) {
        if (SihalalCodes.agree(file.channel(), file.status(), now.code())) {
            return null;
        }
        if (!settings.movesFilesIn(file.facility())) {
            return (settings.isMirror() ? Kept.SIHALAL_KEPT_TURNED_OFF : Kept.SIHALAL_KEPT_NATIONAL).name();
        }
        if (otherBusiness) {
            return Kept.SIHALAL_KEPT_OTHER_BUSINESS.name();
        }
        if (SihalalCodes.isReturn(now.code()) && !isNews) {
            return Kept.SIHALAL_KEPT_OLD_RETURN.name();
        }
        List<ApplicationAction> steps = new ArrayList<>(SihalalCodes.steps(file.channel(), now.code()));
        while (!SihalalCodes.agree(file.channel(), file.status(), now.code())) {
            ApplicationAction next = nextLegal(file, steps, actor);
            if (next == null) {
                return Kept.SIHALAL_KEPT_NOT_LEGAL.name();
            }
            String problem = take(file, next, now, actor);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    /** The first that is legal; those before it have been taken or cannot be. */
    private static @Nullable ApplicationAction nextLegal(Application file, List<ApplicationAction> steps, Actor actor) {
        List<ApplicationAction> legal =
                ApplicationTransitions.TABLE.allowedActions(file.channel(), file.status(), actor.roles());
        while (!steps.isEmpty()) {
            ApplicationAction step = steps.removeFirst();
            if (legal.contains(step)) {
                return step;
            }
        }
        return null;
    }

    private @Nullable String take(Application file, ApplicationAction action, SihalalFact now, Actor actor) {
        if (action == ApplicationAction.RECORD_CERTIFICATE
                && (now.certificateNumber() == null || now.certificateOn() == null)) {
            return Kept.SIHALAL_KEPT_NO_CERTIFICATE.name();
        }
        entities.flush();
        try {
            savepoints.attempt(() -> step(file, action, now, actor));
            return null;
        } catch (ProblemException refused) {
            // The step was taken back whole in the database; the file in memory must not remember it.
            entities.refresh(file);
            return refused.fields().isEmpty()
                    ? refused.code().name()
                    : refused.fields().getFirst().code();
        }
    }

    private void step(Application file, ApplicationAction action, SihalalFact now, Actor actor) {
        switch (action) {
            case RECORD_CERTIFICATE -> record(file, now, actor);
            case RETURN -> sendBack.sendBack(file.id(), note(now), actor, ExpectedVersion.any());
            default -> change.apply(change.require(file, action, actor, ExpectedVersion.any()), reason(now));
        }
    }

    private void record(Application file, SihalalFact now, Actor actor) {
        if (now.certificateNumber() != null && now.certificateOn() != null) {
            certificate.issue(
                    file.id(),
                    new CertificateRequest(now.certificateNumber(), now.certificateOn()),
                    actor,
                    ExpectedVersion.any());
        }
    }

    private static ReturnRequest note(SihalalFact now) {
        String comment = now.comment();
        return new ReturnRequest(
                List.of(new ReturnNote(
                        ReturnCode.OTHER,
                        null,
                        comment == null ? "Dikembalikan di SIHALAL (" + now.code() + ")" : comment)),
                null);
    }

    private static String reason(SihalalFact now) {
        String comment = now.comment();
        String text = comment == null ? "SIHALAL " + now.code() : "SIHALAL " + now.code() + ": " + comment;
        return text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text;
    }
}
