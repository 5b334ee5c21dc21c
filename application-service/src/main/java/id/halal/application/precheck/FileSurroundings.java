package id.halal.application.precheck;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.Particulars;
import id.halal.application.content.RegistrationKind;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationStatus;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What lies around a file: its documents, and how many other files its business has for the same type of product. */
@Singleton
class FileSurroundings {

    /** Drafts do not count: a second draft is not yet a second file. */
    private static final String[] UNDER_WAY = Arrays.stream(ApplicationStatus.values())
            .filter(status -> !status.ended() && !status.notFiled())
            .map(Enum::name)
            .toArray(String[]::new);

    private final Sql sql;

    FileSurroundings(Sql sql) {
        this.sql = sql;
    }

    /** Nothing is read when the file refers to none. */
    Set<String> documents(UUID file, ApplicationContent content) {
        Particulars particulars = content.particulars();
        boolean refers = particulars.supervisor().identityDocumentSha256() != null
                || particulars.pledge().signedSheetSha256() != null
                || content.products().stream().anyMatch(product -> product.photoSha256() != null);
        return refers
                ? new HashSet<>(
                        sql.list("select sha256 from document where application_id = ?", row -> row.getString(1), file))
                : Set.of();
    }

    /** A certified file of the type is one too many for a new one, and what a development belongs to. */
    int otherLiveFiles(Application file) {
        return sql.first(
                        "select other_files_of_type(?, ?, ?, ?, ?)",
                        row -> row.getInt(1),
                        file.businessId(),
                        file.registration().productTypeCode(),
                        file.id(),
                        UNDER_WAY,
                        file.registration().kind() == RegistrationKind.NEW)
                .orElse(0);
    }
}
