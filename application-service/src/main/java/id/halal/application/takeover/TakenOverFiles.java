package id.halal.application.takeover;

import id.halal.application.certificate.CertificateProblem;
import id.halal.application.content.ProductType;
import id.halal.application.filing.FilingProblem;
import id.halal.application.sihalal.SihalalLookups;
import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where taken-over files come from, and whether their numbers are free. */
@Singleton
class TakenOverFiles {

    private final Sql sql;
    private final SihalalLookups lookups;

    TakenOverFiles(Sql sql, SihalalLookups lookups) {
        this.sql = sql;
        this.lookups = lookups;
    }

    /** From now on SIHALAL is asked about it. */
    void add(UUID application, String sihalalNumber, TakeOverSource source) {
        sql.update("""
                insert into taken_over (application_id, take_over_id, row_number, file_name, file_sha256)
                values (?, ?, ?, ?, ?)""", application, source.takeOverId(), source.row(), source.fileName(), source.fileSha256());
        lookups.follow(application, sihalalNumber);
    }

    /** @throws ProblemException 422 for a type of product there is none, 409 for a number of another file */
    void refuseTaken(String sihalalNumber, @Nullable String certificateNumber, String productTypeCode) {
        if (ProductType.find(productTypeCode).isEmpty()) {
            throw ProblemException.invalid(FieldProblem.of("/productTypeCode", "PRODUCT_TYPE_UNKNOWN"));
        }
        if (!takenSihalalNumbers(List.of(sihalalNumber)).isEmpty()) {
            throw ProblemException.of(FilingProblem.SIHALAL_NUMBER_TAKEN);
        }
        if (certificateNumber != null
                && !takenCertificateNumbers(List.of(certificateNumber)).isEmpty()) {
            throw ProblemException.of(CertificateProblem.CERTIFICATE_NUMBER_TAKEN);
        }
    }

    /** Of two at the same moment the database refuses the second. */
    void begin(Runnable write) {
        try {
            write.run();
        } catch (PersistenceException failure) {
            if (DataAccessException.isUniqueViolation(failure)) {
                throw ProblemException.of(CommonProblem.DUPLICATE);
            }
            throw failure;
        }
    }

    Set<String> takenSihalalNumbers(List<String> numbers) {
        return new HashSet<>(sql.list(
                "select sihalal_number from application where sihalal_number = any (?)",
                row -> row.getString(1),
                (Object) numbers.toArray(String[]::new)));
    }

    Set<String> takenCertificateNumbers(List<String> numbers) {
        return new HashSet<>(
                sql.list("select number from certificate where number = any (?)", row -> row.getString(1), (Object)
                        numbers.toArray(String[]::new)));
    }
}
