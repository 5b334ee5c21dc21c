package id.halal.proof.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.Draft;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.BusinessApi;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Reply;
import id.halal.proof.synthetic.SmallBusiness;

import java.util.UUID;

/** An owner who registers a business and files for it at once, faster than any event. */
public final class NewOwner {

    private NewOwner() {}

    /**
     * What the owner and others got.
     *
     * @param seen status of reading the business right after registering it
     * @param listed whether it stands in the owner's own list
     * @param submission status of the submission
     */
    public record Outcome(int seen, boolean listed, int submission, UUID businessId, UUID applicationId) {}

    public static Outcome play(Caller owner, SmallBusiness business, String facilitationCode, String lp3h) {
        UUID id = BusinessApi.register(owner, business);
        int seen = owner.get("/businesses/" + id).once().status();
        boolean listed = false;
        for (JsonNode item :
                owner.get("/businesses?limit=200").expect(200).json().path("items")) {
            listed |= item.path("id").asText().equals(id.toString());
        }
        File draft = ApplicationApi.draft(owner, new Draft(id, facilitationCode, lp3h), business);
        Reply submission = ApplicationApi.submission(owner, draft).settled();
        return new Outcome(seen, listed, submission.status(), id, draft.id());
    }
}
