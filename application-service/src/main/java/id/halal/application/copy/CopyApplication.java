package id.halal.application.copy;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.ContentStore;
import id.halal.application.content.RegistrationKind;
import id.halal.application.document.LinkDocuments;
import id.halal.application.draft.DraftApplication;
import id.halal.application.draft.DraftDocument;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.ApplicationView;
import id.halal.application.integration.BusinessLookup.Knowledge;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Begins a draft of the same business with the sections of an earlier file. */
@Singleton
class CopyApplication {

    private final ApplicationFinder finder;
    private final ContentStore contents;
    private final DraftApplication draft;
    private final LinkDocuments documents;

    CopyApplication(ApplicationFinder finder, ContentStore contents, DraftApplication draft, LinkDocuments documents) {
        this.finder = finder;
        this.contents = contents;
        this.draft = draft;
        this.documents = documents;
    }

    /** @throws ProblemException 404 outside the scope, 422 as for a draft, 409 {@code NOT_YET} */
    ApplicationView copy(CallerScope scope, UUID id, CopyRequest request, Actor actor, Knowledge knowledge) {
        Application source = finder.get(scope, id);
        RegistrationKind kind = request.registrationKind() == null ? RegistrationKind.NEW : request.registrationKind();
        ApplicationContent content = CopiedContent.of(contents.get(id), kind);
        ApplicationView view =
                draft.begin(source.businessId(), head(source, content, kind, request), content, actor, knowledge);
        documents.link(id, view.id(), CopiedContent.documents(content));
        return view;
    }

    private static DraftDocument head(
            Application source, ApplicationContent content, RegistrationKind kind, CopyRequest request) {
        DraftDocument before = DraftDocument.of(source, content);
        String developed = request.developedCertificateNumber();
        if (developed == null && kind == RegistrationKind.DEVELOPMENT) {
            developed = source.certificateNumber();
        }
        return new DraftDocument(
                request.channel() == null ? before.channel() : request.channel(),
                request.facilitationCode(),
                before.lp3hRegistration(),
                before.productTypeCode(),
                before.facility(),
                before.products(),
                before.ingredients(),
                before.processNarrative(),
                before.facts(),
                kind,
                developed);
    }
}
