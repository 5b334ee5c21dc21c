package id.halal.quota.claim;

import id.halal.contracts.application.ApplicationFact;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a file asks a certificate for.
 *
 * @param type the one product type (jenis produk) of the registration; null on claims older than this record
 * @param isDevelopment whether it adds to a certificate the business has (SIHALAL: JD.3) instead of asking for a new one (JD.1)
 */
record Product(@Nullable String type, boolean isDevelopment) {

    private static final String DEVELOPMENT = "DEVELOPMENT";

    static Product of(ApplicationFact submission) {
        return new Product(submission.productType(), DEVELOPMENT.equals(submission.registrationKind()));
    }

    static Product read(ResultSet row) throws SQLException {
        return new Product(row.getString("product_type"), row.getBoolean("development"));
    }
}
