package id.halal.stack.keycloak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Demo only: people with a public password, and the client for logging them in from a command line. */
public final class DemoAccounts {

    /** Public, with the password grant: for curl and tests. */
    public static final String CLIENT = "halal-cli";

    private static final int LP3H_COUNT = 4;
    private static final int OWNER_COUNT = 10;
    private static final int INSPECTION_BODY_COUNT = 2;

    /** Regencies and cities of East Kalimantan, the province of the demo. */
    private static final List<String> REGENCIES =
            List.of("6401", "6402", "6403", "6407", "6408", "6409", "6411", "6471", "6472", "6474");

    private static final List<String> FIRST_NAMES = List.of(
            "Aminah",
            "Budi",
            "Citra",
            "Darmawan",
            "Endang",
            "Fitri",
            "Gunawan",
            "Hasanah",
            "Irfan",
            "Juwita",
            "Kartika");
    private static final List<String> LAST_NAMES =
            List.of("Contoh", "Percobaan", "Peraga", "Simulasi", "Latihan", "Andaian", "Misalan");

    private DemoAccounts() {}

    /** Registration number of the n-th LP3H of the demo, from 1. */
    public static String lp3h(int n) {
        return "%010d".formatted(1_164_000_000L + n);
    }

    /** Registration number of the n-th inspection body (LPH) of the demo, from 1. */
    public static String inspectionBody(int n) {
        return "%010d".formatted(2_264_000_000L + n);
    }

    public static List<DemoAccount> all() {
        Accounts accounts = new Accounts();
        accounts.add("national", "national-admin", Map.of());
        accounts.add("auditor", "auditor", Map.of());
        accounts.add("bpjph", "bpjph-verifier", Map.of());
        accounts.add("bpjph-2", "bpjph-verifier", Map.of());
        for (int n = 1; n <= 3; n++) {
            accounts.add("fatwa-" + n, "fatwa-member", Map.of());
        }
        accounts.add("fatwa-chair", "fatwa-chair", Map.of());
        accounts.add("officer-64", "province-officer", Map.of("region", "64"));
        accounts.add("officer-35", "province-officer", Map.of("region", "35"));
        accounts.add("officer-6472", "regency-officer", Map.of("region", "6472"));
        accounts.add("officer-6401", "regency-officer", Map.of("region", "6401"));
        for (int n = 1; n <= LP3H_COUNT; n++) {
            accounts.add("coordinator-" + lp3h(n), "lp3h-coordinator", Map.of("lp3h", lp3h(n)));
        }
        for (String regency : REGENCIES) {
            for (int n = 1; n <= LP3H_COUNT; n++) {
                accounts.add("companion-" + regency + "-" + n, "companion", Map.of("companion", companion(regency, n)));
            }
        }
        for (int n = 1; n <= OWNER_COUNT; n++) {
            accounts.add("owner-" + n, "business-owner", Map.of());
        }
        accounts.add("plut-64", "plut-officer", Map.of("region", "64"));
        for (int n = 1; n <= INSPECTION_BODY_COUNT; n++) {
            accounts.add("lph-" + n, "lph-auditor", Map.of("lph", inspectionBody(n)));
        }
        return accounts.list;
    }

    /** Registration number of the companion of the n-th LP3H in a regency. */
    public static String companion(String regency, int n) {
        return regency + "000" + n + "01";
    }

    static Map<String, Object> client() {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("clientId", CLIENT);
        client.put("description", "Demo only: log-in by password from a command line");
        client.put("enabled", true);
        client.put("protocol", "openid-connect");
        client.put("publicClient", true);
        client.put("standardFlowEnabled", false);
        client.put("directAccessGrantsEnabled", true);
        client.put("fullScopeAllowed", true);
        client.put("defaultClientScopes", List.of("basic", "roles", "web-origins", "profile", "halal"));
        client.put("optionalClientScopes", List.of("email", "offline_access"));
        return client;
    }

    private static final class Accounts {
        private final List<DemoAccount> list = new ArrayList<>();

        private void add(String username, String role, Map<String, String> attributes) {
            int number = list.size();
            list.add(new DemoAccount(
                    username,
                    FIRST_NAMES.get(number % FIRST_NAMES.size()),
                    LAST_NAMES.get(number % LAST_NAMES.size()),
                    role,
                    attributes));
        }
    }
}
