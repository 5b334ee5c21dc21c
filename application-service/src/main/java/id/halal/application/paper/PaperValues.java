package id.halal.application.paper;

import id.halal.indonesia.WorkingCalendar;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.ValueResolvers;

import java.lang.reflect.RecordComponent;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What templates can do with values: components of records, entries of maps, sizes and indexes of lists, {@code ?:}, comparisons, and
 * {@code .long} of a date ("22 November 2026", of an instant in Asia/Jakarta), {@code .rupiah} and {@code .grouped} of a whole number
 * ("Rp1.500.000", "1.500.000"). No method of any other class is reached.
 */
final class PaperValues {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);

    private PaperValues() {}

    static ValueResolver[] resolvers() {
        return new ValueResolver[] {
            ValueResolvers.mapResolver(),
            ValueResolvers.mapEntryResolver(),
            ValueResolvers.mapperResolver(),
            ValueResolvers.listResolver(),
            ValueResolvers.collectionResolver(),
            ValueResolvers.thisResolver(),
            ValueResolvers.orResolver(),
            ValueResolvers.orEmpty(),
            ValueResolvers.trueResolver(),
            ValueResolvers.logicalAndResolver(),
            ValueResolvers.logicalOrResolver(),
            ValueResolvers.plusResolver(),
            ValueResolvers.minusResolver(),
            ValueResolvers.equalsResolver(),
            new Dates(),
            new Numbers(),
            new Records()
        };
    }

    private static CompletionStage<Object> done(Object value) {
        return CompletableFuture.completedStage(value);
    }

    private static final class Dates implements ValueResolver {

        @Override
        public boolean appliesTo(EvalContext context) {
            return (context.getBase() instanceof LocalDate || context.getBase() instanceof Instant)
                    && "long".equals(context.getName());
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            LocalDate date = context.getBase() instanceof Instant instant
                    ? WorkingCalendar.dateOf(instant)
                    : (LocalDate) context.getBase();
            return done(LONG_DATE.format(date));
        }
    }

    private static final class Numbers implements ValueResolver {

        @Override
        public boolean appliesTo(EvalContext context) {
            return (context.getBase() instanceof Long || context.getBase() instanceof Integer)
                    && ("rupiah".equals(context.getName()) || "grouped".equals(context.getName()));
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            String grouped =
                    NumberFormat.getIntegerInstance(INDONESIAN).format(((Number) context.getBase()).longValue());
            return done("rupiah".equals(context.getName()) ? "Rp" + grouped : grouped);
        }
    }

    private static final class Records implements ValueResolver {

        @Override
        public boolean appliesTo(EvalContext context) {
            return context.getBase() instanceof Record
                    && context.getParams().isEmpty()
                    && component(context).isPresent();
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            RecordComponent component = component(context).orElseThrow();
            try {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(context.getBase());
                return value == null ? Results.NULL : done(value);
            } catch (ReflectiveOperationException e) {
                throw new PaperException("cannot read " + component.getName(), e);
            }
        }

        private static Optional<RecordComponent> component(EvalContext context) {
            return Arrays.stream(context.getBase().getClass().getRecordComponents())
                    .filter(one -> one.getName().equals(context.getName()))
                    .findFirst();
        }
    }
}
