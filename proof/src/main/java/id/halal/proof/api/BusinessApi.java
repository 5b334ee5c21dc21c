package id.halal.proof.api;

import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.synthetic.SmallBusiness;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The registry of businesses. */
public final class BusinessApi {

    private BusinessApi() {}

    public static UUID register(Caller caller, SmallBusiness business) {
        return UUID.fromString(caller.post("/businesses")
                .body(form(business))
                .expect(201)
                .json()
                .path("id")
                .asText());
    }

    /** A business as it is typed in. */
    public static Map<String, Object> form(SmallBusiness business) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("nib", business.nib());
        form.put("businessName", business.businessName());
        form.put("scale", business.scale());
        form.put("annualSalesRupiah", business.annualSalesRupiah());
        form.put("kbli", List.of(business.product().kbli()));
        form.put(
                "address",
                Map.of(
                        "street", business.street(),
                        "regencyCode", business.regencyCode(),
                        "districtCode", business.districtCode()));
        form.put(
                "owner",
                Map.of(
                        "name", business.owner().name(),
                        "nik", business.owner().nik(),
                        "phone", business.owner().phone(),
                        "email", business.owner().email()));
        return form;
    }

    /** Records that the owner lets the companion file, on a signed sheet. */
    public static void consent(
            Caller companion, UUID businessId, String registration, String sheetSha256, LocalDate validUntil) {
        companion
                .post("/businesses/" + businessId + "/consents")
                .body(Map.of(
                        "wordingVersion",
                        "2025-1",
                        "language",
                        "id",
                        "means",
                        "SIGNED_SHEET",
                        "companionRegistration",
                        registration,
                        "documentSha256",
                        sheetSha256,
                        "validUntil",
                        validUntil))
                .expect(201);
    }
}
