package id.halal.platform.data.due;

import java.time.Instant;
import java.util.UUID;

/** What happens when a fact of this kind comes due. Runs in a worker transaction together with its mark as fired. */
public interface DueHandler {

    String kind();

    /** @param dueAt when it was due in domain time, which may be long before now after a jump of the clock */
    void fire(UUID subject, Instant dueAt);
}
