package id.halal.quota;

import id.halal.platform.data.inbox.InboundEvent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What application-service would tell: submissions and ends, in order and out of it, in time, late and again. */
final class RandomClaims {

    private final RandomWorld world;
    private final Set<Events.File> ended = new HashSet<>();
    private final List<InboundEvent> lost = new ArrayList<>();

    RandomClaims(RandomWorld world) {
        this.world = world;
    }

    /** @return how many operations it was */
    int submit() {
        List<InboundEvent> events = new ArrayList<>();
        int count = 1 + world.random.nextInt(12);
        for (int i = 0; i < count; i++) {
            InboundEvent event = world.file(world.life()).submitted();
            (world.random.nextInt(20) == 0 ? lost : events).add(event);
        }
        if (world.random.nextInt(4) == 0) {
            Collections.shuffle(events, world.random);
        }
        world.deliver(events);
        world.note("batches of submissions");
        return count;
    }

    /** What was long on its way arrives. */
    int arrive() {
        int count = lost.size();
        Collections.shuffle(lost, world.random);
        world.deliver(lost);
        lost.clear();
        return count;
    }

    int end() {
        List<InboundEvent> events = new ArrayList<>();
        for (int i = 0; i < 1 + world.random.nextInt(6); i++) {
            RandomWorld.Life life = world.life();
            if (!life.files().isEmpty()) {
                events.addAll(end(world.pick(life.files())));
            }
        }
        world.deliver(events);
        world.note("batches of ends");
        return events.size();
    }

    private List<InboundEvent> end(Events.File file) {
        if (!ended.add(file)) {
            return List.of();
        }
        return switch (world.random.nextInt(6)) {
            case 0 -> List.of(file.withdrawn());
            case 1 -> List.of(file.rejected());
            case 2 -> List.of(file.cancelled());
            // Returned and then withdrawn; the later event comes first.
            case 3 -> List.of(file.returned(), file.withdrawn()).reversed();
            default -> List.of(file.certified());
        };
    }

    /** A denied file is submitted anew, perhaps under another code. */
    int submitAgain() {
        RandomWorld.Life life = world.life();
        List<Events.File> denied = life.files().stream()
                .filter(file -> !ended.contains(file) && "DENIED".equals(Ledgers.status(file)))
                .limit(3)
                .toList();
        List<InboundEvent> events = new ArrayList<>();
        for (Events.File file : denied) {
            RandomWorld.Life target = world.life();
            life.files().remove(file);
            target.files().add(file);
            file.code = target.programme().code();
            world.submitAgain(file);
            events.add(file.submitted());
            world.note("submitted again");
        }
        world.deliver(events);
        return events.size();
    }

    void end(Events.File file, InboundEvent event) {
        ended.add(file);
        world.deliver(List.of(event));
    }

    boolean isEnded(Events.File file) {
        return ended.contains(file);
    }
}
