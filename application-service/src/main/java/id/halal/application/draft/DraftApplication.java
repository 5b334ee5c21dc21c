package id.halal.application.draft;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.ContentStore;
import id.halal.application.content.ContentViews;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.DraftHead;
import id.halal.application.filing.StatusChange;
import id.halal.application.integration.BusinessLookup;
import id.halal.application.integration.BusinessLookup.Knowledge;
import id.halal.application.integration.Businesses;
import id.halal.application.integration.KnownBusiness;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Begins a file for a business the caller may see. */
@Singleton
public class DraftApplication {

    private final Businesses businesses;
    private final DraftRules rules;
    private final StatusChange change;
    private final ContentStore contents;
    private final ContentViews views;
    private final DomainClock clock;

    DraftApplication(
            Businesses businesses,
            DraftRules rules,
            StatusChange change,
            ContentStore contents,
            ContentViews views,
            DomainClock clock) {
        this.businesses = businesses;
        this.rules = rules;
        this.change = change;
        this.contents = contents;
        this.views = views;
        this.clock = clock;
    }

    ApplicationView draft(DraftRequest request, Actor actor, Knowledge knowledge) {
        DraftDocument document = request.document();
        ApplicationContent content = document.content();
        return begin(request.businessId(), document, content, actor, knowledge);
    }

    /**
     * A draft that says {@code content}.
     *
     * @throws ProblemException 422 {@code INVALID_FIELDS}, 404 or 409 {@code NOT_YET} for the business
     */
    public ApplicationView begin(
            UUID businessId, DraftDocument document, ApplicationContent content, Actor actor, Knowledge knowledge) {
        KnownBusiness business = businesses.find(businessId).orElseThrow(() -> unknown(businessId, knowledge));
        DraftHead head = rules.head(document, business.id());
        rules.linked(content.products(), content.ingredients());
        Application file =
                Application.draft(Ids.next(), business.id(), business.ownerSubject(), head, actor, clock.instant());
        change.drafted(file, actor);
        return ApplicationView.whole(file, actor, views.of(file.id(), contents.add(file.id(), content)));
    }

    /** After asking we know: what still is not here does not exist for this caller. */
    private static ProblemException unknown(UUID business, Knowledge knowledge) {
        return knowledge == Knowledge.ASKED ? ProblemException.notFound() : BusinessLookup.notYet(business);
    }
}
