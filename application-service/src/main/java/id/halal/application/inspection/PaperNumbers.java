package id.halal.application.inspection;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

/** Numbers of papers, counted by year without gaps: who takes one holds the year's row until the transaction ends. */
@Singleton
class PaperNumbers {

    private final Sql sql;

    PaperNumbers(Sql sql) {
        this.sql = sql;
    }

    String invoice(int year) {
        return "INV-%d-%07d".formatted(year, next("INVOICE", year));
    }

    String documentReceipt(int year) {
        return "STTD-%d-%07d".formatted(year, next("DOCUMENT_RECEIPT", year));
    }

    private long next(String kind, int year) {
        return sql.first("""
                        insert into paper_counter as c (kind, year, last) values (?, ?, 1)
                        on conflict (kind, year) do update set last = c.last + 1 returning last""", row -> row.getLong(1), kind, year).orElseThrow();
    }
}
