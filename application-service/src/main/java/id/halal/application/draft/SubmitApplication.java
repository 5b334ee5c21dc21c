package id.halal.application.draft;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.ContentStore;
import id.halal.application.eligibility.Eligibility;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationTransitions;
import id.halal.application.filing.FilingFinding;
import id.halal.application.filing.FilingProblem;
import id.halal.application.filing.StatusChange;
import id.halal.application.inspection.RegularFiles;
import id.halal.application.integration.BusinessLookup;
import id.halal.application.integration.BusinessLookup.Knowledge;
import id.halal.application.integration.Businesses;
import id.halal.application.integration.KnownBusiness;
import id.halal.application.precheck.PreSubmissionCheck;
import id.halal.application.returns.Bars;
import id.halal.application.returns.NoteAnswer;
import id.halal.application.returns.NoteAnswers;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Hands a file in, and the corrected one again. Both are checked by the rules of the submission's date. */
@Singleton
class SubmitApplication {

    /** A file handed in, and what it may come back for. */
    record Filed(Application file, List<FilingFinding> warnings) {}

    private final StatusChange change;
    private final ContentStore contents;
    private final Businesses businesses;
    private final DraftRules rules;
    private final FilingChecks checks;
    private final DomainClock clock;

    SubmitApplication(
            StatusChange change,
            ContentStore contents,
            Businesses businesses,
            DraftRules rules,
            FilingChecks checks,
            DomainClock clock) {
        this.change = change;
        this.contents = contents;
        this.businesses = businesses;
        this.rules = rules;
        this.checks = checks;
        this.clock = clock;
    }

    Filed submit(UUID id, Actor actor, ExpectedVersion version, Knowledge knowledge, Locale language) {
        Application file = change.locked(id);
        if (!ApplicationTransitions.offers(file.channel())) {
            throw ProblemException.of(FilingProblem.CHANNEL_NOT_OFFERED);
        }
        StatusChange.Step step = change.require(file, ApplicationAction.SUBMIT, actor, version);
        OnBehalf.Acting acting = checks.onBehalf(file, actor, knowledge);
        Instant now = clock.instant();
        FilingChecks.Result checked = checked(file, actor, now, language);
        file.submitted(Ids.next(), actor.companion() != null, acting.lp3h(), checked.open(), now);
        change.apply(new StatusChange.Step(file, step.row(), acting.actor()), null);
        return new Filed(file, checked.warnings());
    }

    /** @param answers to the notes of the return */
    Filed resubmit(
            UUID id,
            List<NoteAnswer> answers,
            Actor actor,
            ExpectedVersion version,
            Knowledge knowledge,
            Locale language) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.RESUBMIT, actor, version);
        OnBehalf.Acting acting = checks.onBehalf(file, actor, knowledge);
        FilingChecks.Result checked = checked(file, actor, clock.instant(), language);
        file.reopen(checked.open());
        checks.answer(file, answers, acting.actor());
        change.apply(new StatusChange.Step(file, step.row(), acting.actor()), null);
        return new Filed(file, checked.warnings());
    }

    private FilingChecks.Result checked(Application file, Actor actor, Instant now, Locale language) {
        KnownBusiness business =
                businesses.find(file.businessId()).orElseThrow(() -> BusinessLookup.notYet(file.businessId()));
        ApplicationContent content = contents.get(file.id());
        rules.complete(file, content, actor.companion() != null);
        return checks.check(file, business, content, now, language);
    }

    /** Who may file, and what. */
    @Singleton
    static class FilingChecks {

        private final OnBehalf onBehalf;
        private final Eligibility eligibility;
        private final RegularFiles regular;
        private final PreSubmissionCheck before;
        private final Bars bars;
        private final NoteAnswers answers;

        FilingChecks(
                OnBehalf onBehalf,
                Eligibility eligibility,
                RegularFiles regular,
                PreSubmissionCheck before,
                Bars bars,
                NoteAnswers answers) {
            this.onBehalf = onBehalf;
            this.eligibility = eligibility;
            this.regular = regular;
            this.before = before;
            this.bars = bars;
            this.answers = answers;
        }

        void answer(Application file, List<NoteAnswer> given, Actor actor) {
            answers.record(file, given, actor);
        }

        /**
         * What the checks of a submission say.
         *
         * @param open criteria left to the companion
         */
        record Result(List<String> open, List<FilingFinding> warnings) {}

        OnBehalf.Acting onBehalf(Application file, Actor actor, Knowledge knowledge) {
            return onBehalf.of(file, actor, knowledge);
        }

        /** @throws ProblemException 422 {@code NOT_ELIGIBLE} with all criteria, and with what else was found */
        Result check(
                Application file, KnownBusiness business, ApplicationContent content, Instant now, Locale language) {
            List<FilingFinding> warnings = before.of(file, content, language);
            if (!file.channel().selfDeclare()) {
                // The criteria are those of self-declare; who fails them goes this way. An audit answers the rest.
                regular.requireInspectionBody(file);
                return new Result(List.of(), warnings);
            }
            bars.refuse(file, content);
            try {
                return new Result(eligibility.require(file, business, content, now, language), warnings);
            } catch (ProblemException refused) {
                throw refused.with("warnings", warnings);
            }
        }
    }
}
