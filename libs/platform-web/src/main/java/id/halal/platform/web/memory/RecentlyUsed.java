package id.halal.platform.web.memory;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A bounded map that forgets what was not asked for lately, so that callers cannot fill the memory with new names.
 * Thread-safe; every operation is a few pointer moves under one lock.
 */
public final class RecentlyUsed<K, V> {

    private static final class Entry<V> {
        private final V value;
        private long usedAt;

        private Entry(V value, long usedAt) {
            this.value = value;
            this.usedAt = usedAt;
        }
    }

    private final int capacity;
    private final long idleNanos;
    private final LongSupplier nanoTime;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(256, 0.75f, true);

    /**
     * @param capacity entries kept at most; beyond, the one unused for longest goes
     * @param idle an entry unused for so long goes
     * @param nanoTime a monotonic clock in nanoseconds
     */
    public RecentlyUsed(int capacity, Duration idle, LongSupplier nanoTime) {
        this.capacity = capacity;
        this.idleNanos = idle.toNanos();
        this.nanoTime = nanoTime;
    }

    public synchronized @Nullable V get(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        entry.usedAt = nanoTime.getAsLong();
        return entry.value;
    }

    public synchronized void put(K key, V value) {
        entries.put(key, new Entry<>(value, nanoTime.getAsLong()));
        evict();
    }

    public synchronized V get(K key, Supplier<V> create) {
        V known = get(key);
        if (known != null) {
            return known;
        }
        V created = create.get();
        put(key, created);
        return created;
    }

    public synchronized int size() {
        return entries.size();
    }

    /** Iteration order is from the longest unused on, so it stops at the first entry that stays. */
    private void evict() {
        long now = nanoTime.getAsLong();
        Iterator<Entry<V>> eldestFirst = entries.values().iterator();
        while (eldestFirst.hasNext()) {
            Entry<V> eldest = eldestFirst.next();
            if (entries.size() <= capacity && now - eldest.usedAt < idleNanos) {
                return;
            }
            eldestFirst.remove();
        }
    }
}
