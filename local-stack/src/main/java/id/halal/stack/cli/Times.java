package id.halal.stack.cli;

import id.halal.stack.process.StackException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and durations as people type them. */
final class Times {

    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Jakarta");
    private static final Pattern SHORT = Pattern.compile("(\\d+)([dhms])");

    private Times() {}

    /** An ISO instant, or a date for its first moment in Jakarta. */
    static Instant instant(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(BUSINESS_ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new StackException("Not a time: " + text + "; write 2025-04-08T01:00:00Z or 2025-04-08", e);
        }
    }

    /** {@code 10d}, {@code 36h}, {@code 90m}, {@code 30s} or ISO such as {@code P10DT12H}. */
    static Duration duration(String text) {
        Matcher matcher = SHORT.matcher(text);
        try {
            if (!matcher.matches()) {
                return Duration.parse(text.toUpperCase(Locale.ROOT));
            }
            long count = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2)) {
                case "d" -> Duration.ofDays(count);
                case "h" -> Duration.ofHours(count);
                case "m" -> Duration.ofMinutes(count);
                default -> Duration.ofSeconds(count);
            };
        } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
            throw new StackException("Not a duration: " + text + "; write 10d, 36h, 90m, 30s or P10DT12H", e);
        }
    }
}
