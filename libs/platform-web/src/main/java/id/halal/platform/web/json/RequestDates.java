package id.halal.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The days a request may speak of: 1900 to 2200. A slip of the pen like 20025 is refused as such; PostgreSQL and the calendar of
 * working days would fail on it later. A date is written as text, never as a number.
 */
public final class RequestDates {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final String CODE = "DATE_RANGE";

    private RequestDates() {}

    public static boolean isSane(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    static SimpleModule module() {
        return new SimpleModule("halal-request-dates")
                .addDeserializer(LocalDate.class, new Day())
                .addDeserializer(Instant.class, new Moment());
    }

    private static void requireText(JsonParser parser, DeserializationContext context, Class<?> type)
            throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            context.reportWrongTokenException(type, JsonToken.VALUE_STRING, "a date is a text");
        }
    }

    private static RefusedValue outside(JsonParser parser) {
        return new RefusedValue(parser, CODE, List.of());
    }

    private static final class Day extends StdDeserializer<LocalDate> {

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            requireText(parser, context, LocalDate.class);
            LocalDate date = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            if (date != null && !isSane(date)) {
                throw outside(parser);
            }
            return date;
        }
    }

    private static final class Moment extends StdDeserializer<Instant> {

        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            requireText(parser, context, Instant.class);
            Instant moment = InstantDeserializer.INSTANT.deserialize(parser, context);
            if (moment != null && !isSane(moment)) {
                throw outside(parser);
            }
            return moment;
        }

        private static boolean isSane(Instant moment) {
            return !moment.isBefore(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant())
                    && moment.isBefore(
                            LAST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }
}
