package id.halal.quota.takeover;

import id.halal.indonesia.CertificateNumber;
import id.halal.indonesia.Lp3hRegistration;
import id.halal.indonesia.Nib;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.indonesia.SihalalNumber;
import id.halal.indonesia.WorkingCalendar;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Reads the texts of one row by the rules of their formats; what other rows, the ledger or other services say is not looked at. */
@Singleton
class RowReader {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    private static final int NAME_LENGTH = 200;
    private static final int PRODUCT_LENGTH = 100;
    private static final int PRODUCT_COUNT = 30;

    /**
     * A row that was read.
     *
     * @param row absent when there are problems
     */
    record Read(@Nullable RunningRow row, List<RowProblem> problems) {}

    private final Regions regions;
    private final Clock clock;

    RowReader(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    Read read(SheetRow sheet) {
        Reading reading = new Reading(sheet, WorkingCalendar.dateOf(clock.instant()));
        RunningRow row = reading.row();
        return new Read(row, reading.problems);
    }

    private final class Reading {

        private final SheetRow sheet;
        private final LocalDate today;
        private final List<RowProblem> problems = new ArrayList<>();

        Reading(SheetRow sheet, LocalDate today) {
            this.sheet = sheet;
            this.today = today;
        }

        @Nullable
        RunningRow row() {
            for (SheetColumn column : SheetColumn.values()) {
                if (column.mustStand() && sheet.text(column).isEmpty()) {
                    add(column, TakeOverError.ROW_REQUIRED);
                }
            }
            format(SheetColumn.NIB, Nib.parse(sheet.text(SheetColumn.NIB)), TakeOverError.ROW_NIB_DIGITS);
            String scale = scale();
            regency();
            List<String> products = products();
            format(
                    SheetColumn.LP3H,
                    Lp3hRegistration.parse(sheet.text(SheetColumn.LP3H)),
                    TakeOverError.ROW_LP3H_DIGITS);
            format(
                    SheetColumn.SIHALAL_NUMBER,
                    SihalalNumber.parse(sheet.text(SheetColumn.SIHALAL_NUMBER)),
                    TakeOverError.ROW_SIHALAL_NUMBER_FORMAT);
            if (sheet.text(SheetColumn.BUSINESS_NAME).length() > NAME_LENGTH) {
                add(SheetColumn.BUSINESS_NAME, TakeOverError.ROW_TOO_LONG, String.valueOf(NAME_LENGTH));
            }
            Optional<SihalalState> state = SihalalState.find(sheet.text(SheetColumn.STATUS));
            format(SheetColumn.STATUS, state, TakeOverError.ROW_STATUS_UNKNOWN);
            LocalDate submittedOn = date(SheetColumn.SUBMITTED_ON);
            LocalDate certifiedOn = date(SheetColumn.CERTIFIED_ON);
            state.ifPresent(known -> dependsOn(known, submittedOn, certifiedOn));
            if (!problems.isEmpty() || state.isEmpty()) {
                return null;
            }
            boolean issued = state.get().isIssued();
            return new RunningRow(
                    sheet.number(),
                    sheet.text(SheetColumn.NIB),
                    sheet.text(SheetColumn.BUSINESS_NAME),
                    Objects.requireNonNull(scale),
                    sheet.text(SheetColumn.REGENCY),
                    sheet.text(SheetColumn.PRODUCT_TYPE),
                    products,
                    sheet.text(SheetColumn.LP3H),
                    sheet.text(SheetColumn.COMPANION).isEmpty() ? null : sheet.text(SheetColumn.COMPANION),
                    state.get(),
                    sheet.text(SheetColumn.SIHALAL_NUMBER),
                    Objects.requireNonNull(submittedOn),
                    issued ? sheet.text(SheetColumn.CERTIFICATE_NUMBER) : null,
                    issued ? certifiedOn : null);
        }

        /** What a file must bring depends on how far it has come. */
        private void dependsOn(SihalalState state, @Nullable LocalDate submittedOn, @Nullable LocalDate certifiedOn) {
            if (state.isRunning() && sheet.text(SheetColumn.COMPANION).isEmpty()) {
                add(SheetColumn.COMPANION, TakeOverError.ROW_REQUIRED);
            }
            String certificate = sheet.text(SheetColumn.CERTIFICATE_NUMBER);
            if (!state.isIssued()) {
                if (!certificate.isEmpty()) {
                    add(SheetColumn.CERTIFICATE_NUMBER, TakeOverError.ROW_CERTIFICATE_TOO_EARLY);
                }
                return;
            }
            if (certificate.isEmpty()) {
                add(SheetColumn.CERTIFICATE_NUMBER, TakeOverError.ROW_REQUIRED);
            } else if (!CertificateNumber.isForeignAcceptable(certificate)) {
                add(SheetColumn.CERTIFICATE_NUMBER, TakeOverError.ROW_CERTIFICATE_NUMBER_FORMAT);
            }
            if (sheet.text(SheetColumn.CERTIFIED_ON).isEmpty()) {
                add(SheetColumn.CERTIFIED_ON, TakeOverError.ROW_REQUIRED);
            }
            if (submittedOn != null && certifiedOn != null && certifiedOn.isBefore(submittedOn)) {
                add(SheetColumn.CERTIFIED_ON, TakeOverError.ROW_DATE_ORDER);
            }
        }

        private @Nullable String scale() {
            String text = sheet.text(SheetColumn.SCALE).toUpperCase(Locale.ROOT);
            return switch (text) {
                case "MIKRO", "MICRO" -> "MICRO";
                case "KECIL", "SMALL" -> "SMALL";
                case "" -> null;
                default -> {
                    add(SheetColumn.SCALE, TakeOverError.ROW_SCALE_UNKNOWN);
                    yield null;
                }
            };
        }

        private void regency() {
            String text = sheet.text(SheetColumn.REGENCY);
            boolean known = RegionCode.parse(text)
                    .filter(code -> code.level() == RegionCode.Level.REGENCY)
                    .filter(regions::exists)
                    .isPresent();
            if (!text.isEmpty() && !known) {
                add(SheetColumn.REGENCY, TakeOverError.ROW_REGENCY_UNKNOWN);
            }
        }

        private List<String> products() {
            List<String> names = Arrays.stream(sheet.text(SheetColumn.PRODUCTS).split(";", -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            if (names.size() > PRODUCT_COUNT || names.stream().anyMatch(name -> name.length() > PRODUCT_LENGTH)) {
                add(SheetColumn.PRODUCTS, TakeOverError.ROW_TOO_LONG, String.valueOf(PRODUCT_LENGTH));
            }
            return names;
        }

        private @Nullable LocalDate date(SheetColumn column) {
            String text = sheet.text(column);
            if (text.isEmpty()) {
                return null;
            }
            Optional<LocalDate> date = DATES.stream()
                    .flatMap(format -> parsed(text, format).stream())
                    .findFirst();
            if (date.isEmpty()) {
                add(column, TakeOverError.ROW_DATE_FORMAT);
            } else if (date.get().isAfter(today)) {
                add(column, TakeOverError.ROW_DATE_FUTURE);
            }
            return date.orElse(null);
        }

        private Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException otherForm) {
                return Optional.empty();
            }
        }

        private void format(SheetColumn column, Optional<?> parsed, TakeOverError code) {
            if (parsed.isEmpty() && !sheet.text(column).isEmpty()) {
                add(column, code);
            }
        }

        private void add(SheetColumn column, TakeOverError code, String... arguments) {
            problems.add(RowProblem.of(sheet.number(), column, code, arguments));
        }
    }
}
