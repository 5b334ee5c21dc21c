package id.halal.application.draft;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.Optional;
import java.util.UUID;

/** Which certificates a development may add products to: the valid ones of the same business. */
@Singleton
class DevelopedCertificates {

    private final Sql sql;

    DevelopedCertificates(Sql sql) {
        this.sql = sql;
    }

    /** @return the code of what speaks against this number */
    Optional<String> problem(String number, UUID business) {
        Optional<String> status = sql.first("""
                select c.status from certificate c where c.number = ? and (c.business_id = ?
                    or exists (select 1 from application a where a.id = c.application_id and a.business_id = ?))""", row -> row.getString("status"), number, business, business);
        if (status.isEmpty()) {
            return Optional.of("DEVELOPED_CERTIFICATE_UNKNOWN");
        }
        return switch (status.get()) {
            case "VALID" -> Optional.empty();
            case "BLOCKED" -> Optional.of("DEVELOPED_CERTIFICATE_BLOCKED");
            default -> Optional.of("DEVELOPED_CERTIFICATE_NOT_VALID");
        };
    }
}
