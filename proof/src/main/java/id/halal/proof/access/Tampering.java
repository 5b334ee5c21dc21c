package id.halal.proof.access;

import id.halal.proof.client.Gateway.Caller;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** Tokens that must not be believed. */
final class Tampering {

    private Tampering() {}

    /** A real token of which one character of the signature is another. */
    static String otherSignature(Caller caller) {
        String token = Objects.requireNonNull(caller.token());
        int at = token.lastIndexOf('.') + 10;
        char other = token.charAt(at) == 'A' ? 'B' : 'A';
        return token.substring(0, at) + other + token.substring(at + 1);
    }

    /** A real token whose header names a key that nobody has. */
    static String unknownKey(Caller caller) {
        String token = Objects.requireNonNull(caller.token());
        byte[] header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"nobody\"}".getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + token.substring(token.indexOf('.'));
    }
}
