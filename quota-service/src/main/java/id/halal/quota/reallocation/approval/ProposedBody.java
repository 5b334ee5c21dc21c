package id.halal.quota.reallocation.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The body of a request, as it was kept until a second person decides. */
public final class ProposedBody {

    private final ObjectMapper json;
    private final String text;

    ProposedBody(ObjectMapper json, String text) {
        this.json = json;
        this.text = text;
    }

    public <T> T as(Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a proposed request that cannot be read", e);
        }
    }
}
