package id.halal.proof.api;

import id.halal.proof.client.Gateway.Caller;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What happened to a file, as a person reads it. */
public final class HistoryApi {

    private HistoryApi() {}

    /**
     * One line.
     *
     * @param outcome APPLIED for a step, RECORDED for something entered beside it
     */
    public record Entry(
            int position,
            String sentence,
            String action,
            String outcome,
            @Nullable String from,
            String to,
            String actor) {}

    public static List<Entry> of(Caller caller, UUID id) {
        return Pages.all(caller, "/applications/" + id + "/history", Entry.class);
    }
}
