package id.halal.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * What the papers said of programmes elsewhere, as results of years without files: entered once each, and only what has been by the
 * stack's own clock, which may stand before some of it.
 */
final class DemoHistory {

    private static final String USER = "national";
    private static final String RESULTS = "/historical-results";
    private static final String TARGETS = "/target-ladders";

    private static final String BANGKA_BELITUNG = "CERAPAN.ID, 13 Juni 2022 (seed 000)";
    private static final String EAST_KALIMANTAN = "DPPKUKM Kaltim, 4 Juni 2025 (seed 003)";
    private static final String EAST_JAVA = "HALUANSULTRA.ID, 16 Juni 2023 (seed 004)";

    /**
     * One reported figure.
     *
     * @param told the day it was told
     * @param toldWithin whether its period was not over then
     */
    record Reported(
            String region,
            int fromYear,
            int toYear,
            String pathway,
            String measure,
            long value,
            LocalDate told,
            boolean toldWithin,
            String source) {

        Map<String, Object> request() {
            Map<String, Object> request = new HashMap<>(Map.of(
                    "regionCode", region,
                    "fromYear", fromYear,
                    "toYear", toYear,
                    "pathway", pathway,
                    "measure", measure,
                    "value", value,
                    "source", source));
            if (toldWithin) {
                request.put("asOf", told.toString());
            }
            return request;
        }
    }

    static final List<Reported> RESULT_ROWS = List.of(
            new Reported(
                    "19",
                    2017,
                    2021,
                    "ANY",
                    "BUSINESSES_FACILITATED",
                    1044,
                    LocalDate.of(2022, 6, 13),
                    false,
                    BANGKA_BELITUNG),
            eastJava(2022, "REGULAR", 263, false),
            eastJava(2023, "REGULAR", 136, false),
            eastJava(2023, "SELF_DECLARE", 87, true),
            eastKalimantan("UNITS_ALLOCATED", 1000),
            eastKalimantan("UNITS_USED", 320),
            eastKalimantan("CERTIFICATES_ISSUED", 58));

    static final Map<String, Object> TARGET = Map.of(
            "regionCode", "19",
            "pathway", "ANY",
            "measure", "CERTIFICATES_FACILITATED",
            "byDate", "2024-12-31",
            "value", 100_000,
            "source", BANGKA_BELITUNG);

    private DemoHistory() {}

    /** @return how many rows were new */
    static int load(DemoClient client, LocalDate today) {
        int loaded = 0;
        for (Reported row : RESULT_ROWS) {
            if (!row.told().isAfter(today)) {
                loaded += enter(client, RESULTS, row.request());
            }
        }
        return loaded + enter(client, TARGETS, TARGET);
    }

    private static int enter(DemoClient client, String path, Map<String, Object> row) {
        JsonNode known = client.get(USER, path + "?regionCode=" + row.get("regionCode") + "&limit=200");
        boolean there = StreamSupport.stream(known.path("items").spliterator(), false)
                .anyMatch(item -> row.entrySet().stream()
                        .allMatch(
                                entry -> Objects.equals(text(item, entry.getKey()), String.valueOf(entry.getValue()))));
        if (there) {
            return 0;
        }
        client.post(USER, path, row, null);
        return 1;
    }

    private static @Nullable String text(JsonNode item, String field) {
        return item.path(field).asText(null);
    }

    private static Reported eastJava(int year, String pathway, long value, boolean toldWithin) {
        return new Reported(
                "35",
                year,
                year,
                pathway,
                "CERTIFICATES_FACILITATED",
                value,
                LocalDate.of(2023, 6, 16),
                toldWithin,
                EAST_JAVA);
    }

    private static Reported eastKalimantan(String measure, long value) {
        return new Reported(
                "64", 2025, 2025, "SELF_DECLARE", measure, value, LocalDate.of(2025, 6, 4), true, EAST_KALIMANTAN);
    }
}
