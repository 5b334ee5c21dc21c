package id.halal.business.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.halal.business.oss.NibLookupQueue;
import id.halal.business.person.OwnerData;
import id.halal.business.person.OwnerFields;
import id.halal.business.registry.BusinessForm.AddressForm;
import id.halal.business.registry.BusinessForm.OwnerForm;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.patch.MergePatch;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Changes a business by JSON Merge Patch. Protected fields that the patch does not name stay as they are, without being read; a mask
 * written back is refused. Another NIB makes what was known of the old one void and asks OSS anew.
 */
@Singleton
class ChangeBusiness {

    private static final Map<ProtectedField, String> POINTERS = Map.of(
            OwnerFields.NAME, "/owner/name",
            OwnerFields.NIK, "/owner/nik",
            OwnerFields.PHONE, "/owner/phone",
            OwnerFields.EMAIL, "/owner/email",
            OwnerFields.STREET, "/address/street");

    private final MergePatch merge;
    private final BusinessRules rules;
    private final Businesses businesses;
    private final OwnerData owners;
    private final NibLookupQueue lookups;

    ChangeBusiness(
            MergePatch merge, BusinessRules rules, Businesses businesses, OwnerData owners, NibLookupQueue lookups) {
        this.merge = merge;
        this.rules = rules;
        this.businesses = businesses;
        this.owners = owners;
        this.lookups = lookups;
    }

    /** Who asks, with which version in hand. */
    record Request(CallerScope scope, String subject, ExpectedVersion expected) {}

    Business change(Request request, UUID id, JsonNode patch, Clock clock) throws JsonProcessingException {
        Business business = businesses.lock(id);
        request.expected().check(business.version());
        BusinessForm merged = merge.apply(current(business), patch, BusinessForm.class);
        BusinessData data = rules.check(merged, untouched(patch));
        OfficerRegions.require(request.scope(), data.place());

        BusinessSnapshot before = business.snapshot();
        boolean anotherNib = business.change(data, clock.instant());
        businesses.save(business);
        owners.store(id, business.ownerPerson(), data.personal());
        if (anotherNib) {
            lookups.supersede(id, clock.instant());
            lookups.enqueue(business, request.subject());
        }
        businesses.tellChanged(before, business);
        return business;
    }

    /** What the patch is laid on: everything but the protected values. */
    private static BusinessForm current(Business business) {
        BusinessPlace place = business.place();
        return new BusinessForm(
                business.nib(),
                business.businessName(),
                business.scale(),
                business.annualSalesRupiah(),
                new ArrayList<>(business.kbli()),
                new AddressForm(null, place.regencyCode(), place.districtCode(), place.villageCode(), place.postcode()),
                new OwnerForm(null, null, null, null));
    }

    /** A section set to null, or a field, is a wish to remove; what is not named stays. */
    private static Set<ProtectedField> untouched(JsonNode patch) {
        Set<ProtectedField> untouched = new HashSet<>();
        POINTERS.forEach((field, pointer) -> {
            List<String> parts = List.of(pointer.substring(1).split("/", -1));
            JsonNode section = patch.path(parts.getFirst());
            if (!section.isNull() && !section.has(parts.getLast())) {
                untouched.add(field);
            }
        });
        return untouched;
    }
}
