package id.halal.proof.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lists that come in keyset pages. */
public final class Pages {

    private static final int LIMIT = 200;

    private Pages() {}

    /** Every item of a list, page by page. */
    public static <T> List<T> all(Caller caller, String path, Class<T> type) {
        List<T> items = new ArrayList<>();
        String start = path + (path.contains("?") ? "&" : "?") + "limit=" + LIMIT;
        String address = start;
        while (true) {
            JsonNode page = caller.get(address).expect(200).json();
            items.addAll(items(page.path("items"), type));
            String next = page.path("next").asText("");
            if (next.isEmpty()) {
                return items;
            }
            address = start + "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    static <T> List<T> items(JsonNode array, Class<T> type) {
        List<T> items = new ArrayList<>();
        array.forEach(item -> items.add(Json.as(item, type)));
        return items;
    }
}
