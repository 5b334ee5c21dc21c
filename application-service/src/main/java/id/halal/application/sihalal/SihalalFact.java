package id.halal.application.sihalal;

import id.halal.indonesia.WorkingCalendar;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One status SIHALAL gave a file.
 *
 * @param code {@code OF74}
 * @param saidAt when SIHALAL gave it; null when it does not say
 * @param dayOnly of {@code saidAt} only the date in Jakarta was told
 * @param comment what the office there wrote
 * @param certificateNumber with OF300
 */
public record SihalalFact(
        String code,
        @Nullable Instant saidAt,
        boolean dayOnly,
        @Nullable String comment,
        @Nullable String certificateNumber,
        @Nullable LocalDate certificateOn) {

    /** How the portal shows it: with its date at most. */
    public static SihalalFact shown(
            String code,
            @Nullable LocalDate on,
            @Nullable String comment,
            @Nullable String certificateNumber,
            @Nullable LocalDate certificateOn) {
        return new SihalalFact(
                code, on == null ? null : WorkingCalendar.startOf(on), true, comment, certificateNumber, certificateOn);
    }

    /** Whether this one, which is known, tells all that {@code told} tells; one of them perhaps less exactly. */
    boolean covers(SihalalFact told) {
        if (!code.equals(told.code)
                || (told.certificateNumber != null && !told.certificateNumber.equals(certificateNumber))) {
            return false;
        }
        Instant mine = saidAt;
        Instant theirs = told.saidAt;
        if (mine == null || theirs == null) {
            return true;
        }
        boolean onlyDays = dayOnly || told.dayOnly;
        return onlyDays ? WorkingCalendar.dateOf(mine).equals(WorkingCalendar.dateOf(theirs)) : mine.equals(theirs);
    }

    /** Comments are free text of others. */
    @Override
    public String toString() {
        return "SihalalFact[" + code + " " + saidAt + "]";
    }
}
