package id.halal.quota.allocation;

import id.halal.platform.data.time.Ids;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The locked nodes of one transaction and the movements it makes. Nothing is written before {@link Ledger#write}, which then writes
 * each touched node once, however many movements it saw.
 */
public final class OpenLedger {

    record Movement(UUID id, Account account, Place from, Place to, long units, Cause cause) {}

    private final Map<UUID, Account> accounts = new LinkedHashMap<>();
    private final Set<Account> touched = new LinkedHashSet<>();
    private final List<Movement> movements = new ArrayList<>();
    private long taken;

    OpenLedger(Collection<Account> locked) {
        locked.forEach(account -> accounts.put(account.id(), account));
    }

    /** In the order of the tree, from the root down. */
    public Collection<Account> accounts() {
        return accounts.values();
    }

    public @Nullable Account find(UUID id) {
        return accounts.get(id);
    }

    public Account account(UUID id) {
        Account account = accounts.get(id);
        if (account == null) {
            throw new IllegalStateException("node " + id + " is not locked");
        }
        return account;
    }

    void add(Account created) {
        accounts.put(created.id(), created);
    }

    /** @throws IllegalStateException when there are not that many units in that place */
    public void move(Account account, Place from, Place to, long units, Cause cause) {
        account.move(from, to, units);
        taken += cost(to, units) - cost(from, units);
        touched.add(account);
        movements.add(new Movement(Ids.next(), account, from, to, units, cause));
    }

    /** Units that movements of this transaction made a funder's debt, less those they let go: what a ceiling in rupiah has to bear. */
    public long taken() {
        return taken;
    }

    private static long cost(Place place, long units) {
        return place == Place.HELD || place == Place.ISSUED ? units : 0;
    }

    Set<Account> touched() {
        return touched;
    }

    List<Movement> movements() {
        return movements;
    }
}
