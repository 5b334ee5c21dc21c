package id.halal.stack.keycloak;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A person who exists on a demo machine only.
 *
 * @param attributes the claims that say which rows he may see
 */
public record DemoAccount(
        String username, String firstName, String lastName, String role, Map<String, String> attributes) {

    public static final String PASSWORD = "demo";

    public DemoAccount {
        attributes = Map.copyOf(attributes);
    }

    /** The same on every machine and after every wipe: rows name their owner by it. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("halal-demo:" + username).getBytes(StandardCharsets.UTF_8));
    }

    /** As Keycloak imports it. */
    Map<String, Object> representation() {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("id", id().toString());
        user.put("username", username);
        user.put("enabled", true);
        user.put("email", username + "@demo.halal.invalid");
        user.put("emailVerified", true);
        user.put("firstName", firstName);
        user.put("lastName", lastName);
        user.put("realmRoles", List.of("default-roles-halal", role));
        Map<String, List<String>> lists = new LinkedHashMap<>();
        attributes.forEach((name, value) -> lists.put(name, List.of(value)));
        user.put("attributes", lists);
        user.put("credentials", List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
        return user;
    }
}
