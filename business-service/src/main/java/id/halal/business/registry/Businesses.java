package id.halal.business.registry;

import id.halal.contracts.EventType;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where businesses are kept. What lies outside the running transaction's scope is not found. */
@Singleton
public class Businesses {

    private final EntityManager entities;
    private final Sql sql;
    private final Outbox outbox;

    Businesses(EntityManager entities, Sql sql, Outbox outbox) {
        this.entities = entities;
        this.sql = sql;
        this.outbox = outbox;
    }

    /** @throws ProblemException 404 outside the scope */
    public Business get(UUID id) {
        return found(entities.find(Business.class, id));
    }

    /** For a change: waits for others who change the same business. */
    public Business lock(UUID id) {
        return found(entities.find(Business.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Business found(@Nullable Business business) {
        if (business == null) {
            throw ProblemException.notFound();
        }
        return business;
    }

    /** In the order of the ids. */
    List<Business> all(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Business> found = entities.createQuery("from Business where id in :ids", Business.class)
                .setParameter("ids", ids)
                .getResultList();
        return ids.stream()
                .flatMap(id -> found.stream().filter(business -> business.id().equals(id)))
                .toList();
    }

    /** @throws ProblemException 409 {@code DUPLICATE} when the NIB is taken, by whomever */
    void add(Business business) {
        refuseKnown(business.nib());
        entities.persist(business);
        flush();
        index(business);
    }

    /** Writes what changed on a managed business, so that its version is known and plain SQL sees it. */
    public void save(Business business) {
        flush();
        index(business);
    }

    /** The caller learns more than "taken" only of a business within his scope. */
    private void refuseKnown(String nib) {
        Optional<UUID> known =
                sql.first("select id from business where nib = ?", row -> row.getObject("id", UUID.class), nib);
        if (known.isPresent()) {
            throw duplicate().with("businessId", known.get());
        }
    }

    private void flush() {
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            if (DataAccessException.isUniqueViolation(failure)) {
                throw duplicate();
            }
            throw failure;
        }
    }

    private static ProblemException duplicate() {
        return ProblemException.of(CommonProblem.DUPLICATE)
                .withFields(List.of(FieldProblem.of("/nib", CommonProblem.DUPLICATE)));
    }

    private void index(Business business) {
        sql.update(
                """
                insert into business_search (business_id, province_code, regency_code, words)
                values (?, ?, ?, to_tsvector('simple', unaccent(?)))
                on conflict (business_id) do update
                set province_code = excluded.province_code, regency_code = excluded.regency_code, words = excluded.words""", business.id(), business.place().provinceCode(), business.regencyCode(), business.businessName());
    }

    /** Tells a fact that carries the whole business. */
    public void tell(EventType<BusinessSnapshot> type, Business business) {
        outbox.append(type, business.id(), business.regencyCode(), business.snapshot());
    }

    /** Tells {@code changed} when something others may know is different from before. */
    public void tellChanged(BusinessSnapshot before, Business business) {
        if (!sameBesidesVersion(before, business.snapshot())) {
            tell(BusinessEvents.CHANGED, business);
        }
    }

    private static boolean sameBesidesVersion(BusinessSnapshot one, BusinessSnapshot other) {
        return atVersion(one, 0).equals(atVersion(other, 0));
    }

    private static BusinessSnapshot atVersion(BusinessSnapshot snapshot, long version) {
        return new BusinessSnapshot(
                snapshot.businessId(),
                snapshot.nib(),
                snapshot.businessName(),
                snapshot.scale(),
                snapshot.provinceCode(),
                snapshot.regencyCode(),
                snapshot.ownerSubject(),
                snapshot.companions(),
                snapshot.lp3hRegistrations(),
                snapshot.annualSalesRupiah(),
                snapshot.nibStatus(),
                snapshot.certifiedElsewhere(),
                version);
    }
}
