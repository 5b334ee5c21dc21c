package id.halal.indonesia;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A day of any week on which public offices rest, by the joint ministerial decree of its year. */
public record Holiday(LocalDate date, Kind kind, String name) {
    /** Public offices rest on both. */
    public enum Kind {
        /** Libur nasional. */
        NATIONAL,
        /** Cuti bersama. */
        COLLECTIVE_LEAVE
    }

    static List<Holiday> read(CsvFile file) {
        return file.read(row -> new Holiday(
                LocalDate.parse(row.getField("date")),
                Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                row.getField("name")));
    }
}
