package id.halal.proof.access;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.proof.client.Gateway;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Reply;
import id.halal.proof.synthetic.SmallBusiness;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reading an owner's data in full: refused without a purpose, recorded with one. */
public final class Unmasking {

    private static final String PURPOSE = "DATA_CORRECTION";

    private Unmasking() {}

    /** What was not as it must be; empty when all was. */
    public static List<String> faults(Gateway gateway, Caller reader, UUID businessId, SmallBusiness business) {
        List<String> faults = new ArrayList<>();
        String path = "/businesses/" + businessId + "/personal-data";
        int before = rows(gateway, businessId).size();
        Reply without = reader.get(path).once();
        new Finding("unmasking without a purpose", without, java.util.Set.of(400, 422), "PURPOSE_MISSING", null)
                .fault()
                .ifPresent(faults::add);
        if (rows(gateway, businessId).size() != before) {
            faults.add("a refused reading left an audit row");
        }
        Reply with = reader.get(path + "?purpose=" + PURPOSE).once();
        if (with.status() != 200 || !with.text().contains(business.owner().nik())) {
            faults.add("unmasking for " + PURPOSE + " does not show the NIK: " + with.status());
        }
        List<JsonNode> after = rows(gateway, businessId);
        if (after.size() != before + 1) {
            faults.add("unmasking left " + (after.size() - before) + " audit rows, not one");
        } else if (!after.getFirst().path("purpose").asText().equals(PURPOSE)) {
            faults.add("the audit row does not say the purpose: " + after.getFirst());
        }
        Reply masked = reader.get("/businesses/" + businessId).expect(200);
        if (masked.text().contains(business.owner().nik())) {
            faults.add("the ordinary view shows the NIK");
        }
        return faults;
    }

    /** As the auditor reads them, newest first. */
    private static List<JsonNode> rows(Gateway gateway, UUID root) {
        List<JsonNode> rows = new ArrayList<>();
        gateway.as("auditor")
                .get("/operations/business/protected-reads?limit=200&root=" + root)
                .expect(200)
                .json()
                .path("items")
                .forEach(rows::add);
        return rows;
    }
}
