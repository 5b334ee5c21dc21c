package id.halal.application.search;

import id.halal.application.content.RegistrationKind;
import id.halal.application.filing.ApplicationStatus;
import id.halal.contracts.Channel;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.web.json.RequestDates;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a list of files is narrowed to.
 *
 * @param statuses none means all
 * @param dueBefore only files with something due before this moment
 * @param words a full-text query; each word may be the beginning of a word
 */
record ApplicationFilter(
        List<String> statuses,
        @Nullable Channel channel,
        @Nullable RegistrationKind registrationKind,
        @Nullable String productTypeCode,
        @Nullable String provinceCode,
        @Nullable String regencyCode,
        @Nullable String lp3h,
        @Nullable String companion,
        @Nullable String inspectionBody,
        @Nullable UUID businessId,
        @Nullable UUID programmeId,
        @Nullable String facilitationCode,
        @Nullable Instant dueBefore,
        @Nullable String words) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int QUERY_LENGTH = 100;

    /** @throws ProblemException 400 {@code BAD_PARAMETER} naming the parameter */
    static ApplicationFilter of(ApplicationParameters asked, Instant now) {
        return new ApplicationFilter(
                statuses(asked.statuses),
                constant("channel", Channel.class, asked.channel),
                constant("registrationKind", RegistrationKind.class, asked.registrationKind),
                asked.productTypeCode,
                region("provinceCode", asked.provinceCode, RegionCode.Level.PROVINCE),
                region("regencyCode", asked.regencyCode, RegionCode.Level.REGENCY),
                asked.lp3hRegistration,
                asked.companionRegistration,
                asked.inspectionBody,
                id("businessId", asked.businessId),
                id("programmeId", asked.programmeId),
                asked.facilitationCode,
                due(asked, now),
                words(asked.words));
    }

    private static List<String> statuses(@Nullable List<String> asked) {
        if (asked == null) {
            return List.of();
        }
        List<String> known =
                Arrays.stream(ApplicationStatus.values()).map(Enum::name).toList();
        if (!known.containsAll(asked)) {
            throw wrong("status");
        }
        return List.copyOf(asked);
    }

    private static <E extends Enum<E>> @Nullable E constant(String name, Class<E> type, @Nullable String text) {
        try {
            return text == null ? null : Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            throw wrong(name);
        }
    }

    private static @Nullable String region(String name, @Nullable String text, RegionCode.Level level) {
        if (text != null
                && RegionCode.parse(text).filter(code -> code.level() == level).isEmpty()) {
            throw wrong(name);
        }
        return text;
    }

    private static @Nullable UUID id(String name, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw wrong(name);
        }
    }

    private static @Nullable Instant due(ApplicationParameters asked, Instant now) {
        Instant before = null;
        if (asked.dueBefore != null) {
            try {
                LocalDate day = LocalDate.parse(asked.dueBefore);
                if (!RequestDates.isSane(day)) {
                    throw wrong("dueBefore");
                }
                before = WorkingCalendar.startOf(day);
            } catch (DateTimeParseException notADate) {
                throw wrong("dueBefore");
            }
        }
        if (!Boolean.TRUE.equals(asked.overdue)) {
            return before;
        }
        return before == null || now.isBefore(before) ? now : before;
    }

    private static @Nullable String words(@Nullable String query) {
        if (query == null) {
            return null;
        }
        String words = Arrays.stream(NO_WORD.split(query.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        if (words.isEmpty() || query.length() > QUERY_LENGTH) {
            throw wrong("q");
        }
        return words;
    }

    private static ProblemException wrong(String parameter) {
        return ProblemException.of(CommonProblem.BAD_PARAMETER, parameter);
    }
}
