package id.halal.application.takeover;

import id.halal.application.certificate.CertificateProblem;
import id.halal.application.content.ProductType;
import id.halal.application.filing.FilingProblem;
import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells of many rows which could not be brought in, without bringing any. */
@Singleton
class CheckTakeOver {

    private final TakenOverFiles files;

    CheckTakeOver(TakenOverFiles files) {
        this.files = files;
    }

    TakeOverCheck.Findings check(TakeOverCheck asked) {
        Set<String> taken = files.takenSihalalNumbers(
                asked.rows().stream().map(TakeOverCheck.Row::sihalalNumber).toList());
        Set<String> certificates = files.takenCertificateNumbers(asked.rows().stream()
                .map(TakeOverCheck.Row::certificateNumber)
                .filter(Objects::nonNull)
                .toList());
        List<TakeOverCheck.Finding> findings = new ArrayList<>();
        for (TakeOverCheck.Row row : asked.rows()) {
            if (ProductType.find(row.productTypeCode()).isEmpty()) {
                findings.add(new TakeOverCheck.Finding(row.row(), "productTypeCode", "PRODUCT_TYPE_UNKNOWN"));
            }
            if (taken.contains(row.sihalalNumber())) {
                findings.add(new TakeOverCheck.Finding(
                        row.row(), "sihalalNumber", FilingProblem.SIHALAL_NUMBER_TAKEN.name()));
            }
            if (row.certificateNumber() != null && certificates.contains(row.certificateNumber())) {
                findings.add(new TakeOverCheck.Finding(
                        row.row(), "certificateNumber", CertificateProblem.CERTIFICATE_NUMBER_TAKEN.name()));
            }
        }
        return new TakeOverCheck.Findings(findings);
    }
}
