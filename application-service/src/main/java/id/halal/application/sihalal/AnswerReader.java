package id.halal.application.sihalal;

import id.halal.indonesia.WorkingCalendar;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes sense of what SIHALAL answers; what makes none is refused, since a file must not be moved by it. */
final class AnswerReader {

    private static final Pattern CODE = Pattern.compile("OF[0-9]{1,3}");
    private static final int MOST_STEPS = 200;
    private static final int LONGEST_COMMENT = 1000;
    private static final int DATE_LENGTH = 10;

    private AnswerReader() {}

    /** @throws SihalalRefused when it is about another file or holds no status */
    static SihalalAnswer read(String number, SihalalClient.@Nullable Answer answer) {
        if (answer == null || answer.status() == null) {
            throw new SihalalRefused("NO_STATUS");
        }
        if (!number.equals(answer.number())) {
            throw new SihalalRefused("OTHER_NUMBER");
        }
        List<SihalalFact> facts = history(answer.history());
        String code = code(answer.status());
        SihalalFact last = facts.isEmpty() ? null : facts.getLast();
        boolean told = last != null && last.code().equals(code);
        SihalalFact now = new SihalalFact(
                code,
                told && last != null ? last.saidAt() : null,
                told && last != null && last.dayOnly(),
                told && last != null && last.comment() != null ? last.comment() : comment(answer.comment()),
                answer.certificate() == null
                        ? null
                        : blankToNull(answer.certificate().number()),
                answer.certificate() == null ? null : date(answer.certificate().date()));
        if (told) {
            facts.removeLast();
        }
        facts.add(now);
        return new SihalalAnswer(
                answer.business() == null ? null : blankToNull(answer.business().name()), facts);
    }

    private static List<SihalalFact> history(@Nullable List<SihalalClient.Step> steps) {
        List<SihalalFact> facts = new ArrayList<>();
        if (steps == null) {
            return facts;
        }
        if (steps.size() > MOST_STEPS) {
            throw new SihalalRefused("HISTORY_TOO_LONG");
        }
        for (SihalalClient.Step step : steps) {
            String when = blankToNull(step.date());
            if (when == null) {
                // Without its date a line of the past cannot be told from the same line told before.
                continue;
            }
            boolean dayOnly = when.length() == DATE_LENGTH;
            facts.add(
                    new SihalalFact(code(step.status()), instant(when), dayOnly, comment(step.comment()), null, null));
        }
        return facts;
    }

    private static String code(@Nullable String text) {
        if (text == null || !CODE.matcher(text).matches()) {
            throw new SihalalRefused("STATUS_FORMAT");
        }
        return text;
    }

    private static Instant instant(String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                return WorkingCalendar.startOf(LocalDate.parse(text));
            }
            String iso = text.replace(' ', 'T');
            Instant at = iso.endsWith("Z") || iso.indexOf('+') > 0
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso)
                            .atZone(WorkingCalendar.BUSINESS_ZONE)
                            .toInstant();
            return at.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException unreadable) {
            throw new SihalalRefused("DATE_FORMAT");
        }
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        String day = blankToNull(text);
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day.length() > DATE_LENGTH ? day.substring(0, DATE_LENGTH) : day);
        } catch (DateTimeException unreadable) {
            throw new SihalalRefused("DATE_FORMAT");
        }
    }

    private static @Nullable String comment(@Nullable String text) {
        String comment = blankToNull(text);
        if (comment == null) {
            return null;
        }
        // PostgreSQL keeps no U+0000.
        String plain = comment.replace("\u0000", "");
        return plain.length() > LONGEST_COMMENT ? plain.substring(0, LONGEST_COMMENT) : plain;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
