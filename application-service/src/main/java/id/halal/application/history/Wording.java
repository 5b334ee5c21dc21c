package id.halal.application.history;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.web.problem.Messages;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words for people: roles, dates, and the sentences of the message files. */
@Singleton
class Wording {

    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    boolean knows(Locale language, String key) {
        return messages.knows(language, key);
    }

    String text(Locale language, String key, Object... arguments) {
        return messages.text(language, key, List.copyOf(Arrays.asList(arguments)));
    }

    /** {@code lp3h-coordinator} as a person says it. */
    String role(Locale language, String role) {
        String key = "ROLE_" + role.toUpperCase(Locale.ROOT).replace('-', '_');
        return messages.knows(language, key) ? text(language, key) : role;
    }

    /** The date in Jakarta, with the month's name. */
    String date(Locale language, Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(WorkingCalendar.dateOf(at));
    }
}
