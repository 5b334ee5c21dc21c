package id.halal.application.misuse;

import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.MisuseFact;
import id.halal.indonesia.CertificateNumber;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.protect.ProtectedData;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody tells of a misuse. Nothing of who it was is needed. */
@Singleton
class ReportMisuse {

    private final MisuseStore store;
    private final ProtectedData protectedData;
    private final Outbox outbox;
    private final DomainClock clock;

    ReportMisuse(MisuseStore store, ProtectedData protectedData, Outbox outbox, DomainClock clock) {
        this.store = store;
        this.protectedData = protectedData;
        this.outbox = outbox;
        this.clock = clock;
    }

    MisuseReceiptView report(MisuseReport told, MisuseStore.Photo photo) {
        UUID id = Ids.next();
        @Nullable String number = told.certificateNumber();
        Optional<MisuseStore.FileOfNumber> known = number == null ? Optional.empty() : store.fileOf(number);
        @Nullable UUID file = known.map(MisuseStore.FileOfNumber::application).orElse(null);
        @Nullable
        String regency = told.regencyCode() == null
                ? known.map(MisuseStore.FileOfNumber::regencyCode).orElse(null)
                : told.regencyCode();
        MisuseReportView report = new MisuseReportView(
                id,
                0,
                told.kind(),
                number,
                file,
                regency == null ? provinceOf(number) : regency.substring(0, 2),
                regency,
                told.description(),
                null,
                clock.instant(),
                null,
                null,
                null,
                null);
        store.add(report, photo, told.contact() != null);
        if (told.contact() != null) {
            protectedData.store(id, id, Ids.next(), Map.of(MisuseFinder.CONTACT, told.contact()));
        }
        outbox.append(
                ApplicationEvents.MISUSE_REPORTED, file == null ? id : file, regionOf(report), fact(report, null));
        return new MisuseReceiptView(id, report.reportedAt());
    }

    /** Where neither the report nor a file says where, the number says in which province it was issued. */
    private static @Nullable String provinceOf(@Nullable String number) {
        return number == null
                ? null
                : CertificateNumber.parse(number)
                        .map(parsed -> parsed.province().value())
                        .orElse(null);
    }

    static @Nullable String regionOf(MisuseReportView report) {
        return report.regencyCode() == null ? report.provinceCode() : report.regencyCode();
    }

    static MisuseFact fact(MisuseReportView report, @Nullable MisuseOutcome outcome) {
        return new MisuseFact(
                report.id(),
                report.applicationId(),
                report.certificateNumber(),
                report.provinceCode(),
                report.regencyCode(),
                report.kind().name(),
                outcome == null ? null : outcome.name(),
                report.reportedAt());
    }
}
