package id.halal.proof.access;

import id.halal.proof.client.Gateway;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Pause;
import id.halal.proof.client.Reply;
import id.halal.proof.stack.Stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keycloak is killed; until the launcher has brought it back, tokens that are good stay good, and bad ones are no riddle. */
public final class KeycloakDown {

    private static final Duration BACK = Duration.ofSeconds(90);

    private KeycloakDown() {}

    /** What was not as it must be; empty when all was. */
    public static List<String> faults(Stack stack) {
        Gateway gateway = stack.gateway();
        Caller companion = gateway.as("companion-6472-1");
        Caller holder = gateway.withToken("holder of a valid token", Objects.requireNonNull(companion.token()));
        String tampered = Tampering.otherSignature(companion);
        String unknownKey = Tampering.unknownKey(companion);
        ProcessHandle keycloak =
                stack.process("keycloak").orElseThrow(() -> new IllegalStateException("Keycloak does not run"));
        keycloak.destroyForcibly();
        keycloak.onExit().join();
        List<String> faults = new ArrayList<>();
        for (String path : List.of(
                "/applications?limit=1", "/businesses?limit=1", "/programmes?limit=1", "/assignments?limit=1")) {
            Reply good = holder.get(path).once();
            if (good.status() != 200) {
                faults.add("a valid token at " + path + ": " + good);
            }
            Map.of("abc", "no token", tampered, "a tampered token", unknownKey, "a token of an unknown key")
                    .forEach((token, what) -> {
                        Reply bad = gateway.withToken("forger", token).get(path).once();
                        if (bad.status() != 401 && bad.status() != 503) {
                            faults.add(what + " at " + path + ": " + bad);
                        }
                    });
        }
        Pause.until(
                "Keycloak is back",
                BACK,
                () -> stack.process("keycloak")
                                .filter(process -> process.pid() != keycloak.pid())
                                .isPresent()
                        && stack.isKeycloakWell());
        return faults;
    }
}
