package id.halal.proof.api;

import id.halal.proof.client.Call;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Pause;
import id.halal.proof.client.Reply;

import java.time.Duration;
import java.util.List;

/** Certificates: checked by anybody, their paper for who may see the file. */
public final class CertificateApi {

    /** The first paper of a new process takes its time on a busy machine. */
    private static final Duration MADE = Duration.ofSeconds(90);

    private CertificateApi() {}

    /** What anybody may know. */
    public record Checked(
            String number, String status, String businessName, List<Product> products, String mode, boolean example) {}

    /** A product on it. */
    public record Product(String name) {}

    public static Checked check(Caller anybody, String number) {
        return anybody.get("/certificates/" + number).expect(200).as(Checked.class);
    }

    /** The PDF, once it is made. */
    public static Reply paper(Caller caller, String number) {
        Call request = caller.get("/certificates/" + number + "/document");
        Pause.until(
                "the paper of certificate " + number, MADE, () -> request.once().status() != 409);
        return request.expect(200);
    }
}
