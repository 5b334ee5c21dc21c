package id.halal.gateway.routing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A service behind the gateway. */
public final class Upstream {

    private final String name;
    private final List<Replica> replicas;
    private final Duration pause;
    private final AtomicInteger next = new AtomicInteger();

    Upstream(String name, List<Replica> replicas, Duration pause) {
        if (replicas.isEmpty()) {
            throw new IllegalArgumentException("no address for the service " + name);
        }
        this.name = name;
        this.replicas = List.copyOf(replicas);
        this.pause = pause;
    }

    public String name() {
        return name;
    }

    public List<Replica> replicas() {
        return replicas;
    }

    /** After so long one of the replicas is tried again. */
    public Duration pause() {
        return pause;
    }

    /** All replicas, beginning with another one each time. */
    public List<Replica> inTurn() {
        if (replicas.size() == 1) {
            return replicas;
        }
        int first = Math.floorMod(next.getAndIncrement(), replicas.size());
        List<Replica> turned = new ArrayList<>(replicas.subList(first, replicas.size()));
        turned.addAll(replicas.subList(0, first));
        return turned;
    }
}
