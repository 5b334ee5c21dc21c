package id.halal.companion.lp3h;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Optional;

/** What the other features of this service ask of the register of LP3H. */
@Singleton
public class Lp3hRegister {

    /** Due fact: the LP3H (subject) was frozen or works again; offers made and files waiting must be looked at. */
    public static final String STANDING_CHANGED = "lp3h-standing-changed";

    /** @param serviceCodes regencies, sorted */
    public record Standing(String registration, Lp3hStatus status, List<String> serviceCodes) {}

    private final Sql sql;

    Lp3hRegister(Sql sql) {
        this.sql = sql;
    }

    public Optional<Standing> standing(String registration) {
        return sql.first(
                "select registration, status, service_codes from lp3h where registration = ?",
                row -> new Standing(
                        row.getString("registration"),
                        Lp3hStatus.valueOf(row.getString("status")),
                        Sql.texts(row, "service_codes")),
                registration);
    }
}
