package id.halal.quota.programme;

import id.halal.contracts.Channel;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.contracts.quota.TariffFact;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Adds a version to a channel's tariff. Versions are never changed: who counted on one can find it again. */
@Singleton
class PublishTariff {

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;

    PublishTariff(Sql sql, Outbox outbox, DomainClock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    Tariff publish(NewTariff request, String actor) {
        Instant now = clock.instant();
        check(request, WorkingCalendar.dateOf(now));
        Tariff tariff = new Tariff(
                Ids.next(),
                request.name(),
                request.channel(),
                request.validFrom(),
                request.registration(),
                request.lp3h(),
                request.companion(),
                request.fatwa(),
                request.inspectionOrNone(),
                request.total());
        insert(tariff, actor, now);
        outbox.append(
                QuotaEvents.TARIFF_PUBLISHED,
                tariff.id(),
                null,
                new TariffFact(tariff.id(), tariff.name(), tariff.channel(), tariff.validFrom(), tariff.parts(), now));
        return tariff;
    }

    private void insert(Tariff tariff, String actor, Instant now) {
        int inserted = sql.update(
                """
                insert into tariff (id, name, channel, valid_from, registration, lp3h, companion, fatwa, inspection, published_by,
                                    published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (channel, valid_from) do nothing""",
                tariff.id(),
                tariff.name(),
                tariff.channel(),
                tariff.validFrom(),
                tariff.registration(),
                tariff.lp3h(),
                tariff.companion(),
                tariff.fatwa(),
                tariff.inspection(),
                actor,
                now);
        if (inserted == 0) {
            throw ProblemException.of(CommonProblem.DUPLICATE)
                    .withFields(List.of(FieldProblem.of("/validFrom", TariffError.TARIFF_DAY_TAKEN)));
        }
    }

    private static void check(NewTariff request, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!request.channel().facilitated()) {
            problems.add(FieldProblem.of("/channel", TariffError.TARIFF_CHANNEL_NOT_FACILITATED));
        }
        if (!request.validFrom().isAfter(today)) {
            problems.add(FieldProblem.of("/validFrom", TariffError.TARIFF_NOT_IN_FUTURE, today.toString()));
        }
        if (request.total() == 0) {
            problems.add(FieldProblem.of("/registration", TariffError.TARIFF_COSTS_NOTHING));
        }
        if (request.inspectionOrNone() > 0 && request.channel() != Channel.REGULAR_FACILITATED) {
            problems.add(FieldProblem.of("/inspection", TariffError.INSPECTION_ONLY_REGULAR));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }
}
