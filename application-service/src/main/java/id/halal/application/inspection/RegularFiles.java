package id.halal.application.inspection;

import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationStatus;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What every regular file must have: an inspection body that takes it, and the papers its steps name. */
@Singleton
public class RegularFiles {

    private final Sql sql;

    RegularFiles(Sql sql) {
        this.sql = sql;
    }

    /**
     * Before a file is handed in.
     *
     * @throws ProblemException 422 {@code INSPECTION_BODY_MISSING} or {@code INSPECTION_BODY_NOT_FOR_FILE}
     */
    public void requireInspectionBody(Application file) {
        String chosen = file.inspectionBody();
        if (chosen == null) {
            throw ProblemException.of(InspectionProblem.INSPECTION_BODY_MISSING);
        }
        // Once its cost is set the body keeps the file, whatever becomes of its entry in the register.
        if (file.status() != ApplicationStatus.RETURNED_BY_AUDITOR
                && file.status() != ApplicationStatus.RETURNED_BY_FATWA) {
            requireTaking(file, chosen);
        }
    }

    /** @throws ProblemException 422 {@code INSPECTION_BODY_UNKNOWN} or {@code INSPECTION_BODY_NOT_FOR_FILE} */
    void requireTaking(Application file, String registration) {
        InspectionBody body = find(registration)
                .orElseThrow(() -> ProblemException.of(InspectionProblem.INSPECTION_BODY_UNKNOWN)
                        .withFields(List.of(FieldProblem.of("/registration", "INSPECTION_BODY_UNKNOWN"))));
        if (!body.takes(
                file.facility().provinceCode(),
                file.facility().regencyCode(),
                file.registration().productTypeCode())) {
            throw ProblemException.of(InspectionProblem.INSPECTION_BODY_NOT_FOR_FILE, body.name())
                    .withFields(List.of(FieldProblem.of("/registration", "INSPECTION_BODY_NOT_FOR_FILE", body.name())));
        }
    }

    private Optional<InspectionBody> find(String registration) {
        return sql.first(
                "select * from inspection_body where registration = ?",
                row -> new InspectionBody(
                        row.getString("registration"),
                        row.getString("name"),
                        Sql.texts(row, "region_codes"),
                        Sql.texts(row, "product_types"),
                        row.getBoolean("active"),
                        row.getLong("version")),
                registration);
    }

    /** @throws ProblemException 422 {@code DOCUMENT_OF_KIND_MISSING} when no such document was put to the file */
    void requireDocument(UUID application, String sha256, String kind) {
        boolean there = sql.first(
                        "select kind from document where application_id = ? and sha256 = ?",
                        row -> row.getString("kind"),
                        application,
                        sha256)
                .filter(stored -> Objects.equals(stored, kind))
                .isPresent();
        if (!there) {
            throw ProblemException.of(InspectionProblem.DOCUMENT_OF_KIND_MISSING, kind)
                    .withFields(List.of(FieldProblem.of("/sha256", "DOCUMENT_OF_KIND_MISSING", kind)));
        }
    }
}
