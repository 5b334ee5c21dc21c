package id.halal.companion.companion;

import id.halal.companion.shared.Actor;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.web.caller.Caller;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Companions as the caller sees them: personal data masked, with what his role may do now. */
@Singleton
class CompanionViews {

    private final CompanionPersons persons;
    private final Caller caller;

    CompanionViews(CompanionPersons persons, Caller caller) {
        this.persons = persons;
        this.caller = caller;
    }

    CompanionView of(Companion companion) {
        return companion.view(Actor.of(caller), persons.masked(companion.id()));
    }

    List<CompanionView> of(List<Companion> companions) {
        Actor reader = Actor.of(caller);
        Map<UUID, Map<ProtectedField, String>> masked =
                persons.masked(companions.stream().map(Companion::id).toList());
        return companions.stream()
                .map(companion -> companion.view(reader, masked.getOrDefault(companion.id(), Map.of())))
                .toList();
    }

    Actor actor() {
        return Actor.of(caller);
    }
}
