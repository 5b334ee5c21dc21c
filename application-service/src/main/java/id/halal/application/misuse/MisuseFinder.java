package id.halal.application.misuse;

import id.halal.platform.data.protect.ProtectedData;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Finds reports for the officers of the place. */
@Singleton
class MisuseFinder {

    /** Phone or address of who told; nothing of it is shown without a purpose. */
    static final ProtectedField CONTACT = ProtectedField.of("misuse.contact", value -> "***");

    private final MisuseStore store;
    private final ProtectedData protectedData;

    MisuseFinder(MisuseStore store, ProtectedData protectedData) {
        this.store = store;
        this.protectedData = protectedData;
    }

    /** @throws ProblemException 404 outside the scope */
    MisuseReportView get(CallerScope scope, UUID id) {
        MisuseReportView report = store.find(id).orElseThrow(ProblemException::notFound);
        return report.withContact(protectedData.masked(id, CONTACT).get(CONTACT));
    }

    /** With the contact in full; the reading is recorded. */
    MisuseReportView reveal(CallerScope scope, UUID id, @Nullable String purpose) {
        MisuseReportView report = store.find(id).orElseThrow(ProblemException::notFound);
        return report.withContact(protectedData.reveal(id, id, purpose, CONTACT).get(CONTACT));
    }

    MisuseStore.Photo photo(CallerScope scope, UUID id) {
        return store.photo(id).orElseThrow(ProblemException::notFound);
    }

    Page<MisuseReportView> list(CallerScope scope, boolean open, PageRequest page) {
        @Nullable UUID before = page.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return Page.of(store.list(open, before, page.fetchSize()), page, report -> Cursor.of(report.id()));
    }
}
