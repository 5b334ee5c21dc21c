package id.halal.quota.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.inbox.EventHandler;
import id.halal.platform.data.tx.Sql;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which companions there are, and in which LP3H: the newest snapshot wins. */
class KnownCompanionHandlers {

    private record Keep(EventType<CompanionSnapshot> type, Sql sql) implements EventHandler<CompanionSnapshot> {

        @Override
        public void handle(CompanionSnapshot data, Envelope envelope) {
            sql.update("""
                    insert into known_companion as k (registration, lp3h_registration, status, version) values (?, ?, ?, ?)
                    on conflict (registration) do update set lp3h_registration = excluded.lp3h_registration,
                        status = excluded.status, version = excluded.version
                    where k.version < excluded.version""", data.registration(), data.lp3hRegistration(), data.status(), data.version());
        }
    }

    @Produces
    @Singleton
    EventHandler<CompanionSnapshot> companionRegistered(Sql sql) {
        return new Keep(CompanionEvents.COMPANION_REGISTERED, sql);
    }

    @Produces
    @Singleton
    EventHandler<CompanionSnapshot> companionChanged(Sql sql) {
        return new Keep(CompanionEvents.COMPANION_CHANGED, sql);
    }
}
