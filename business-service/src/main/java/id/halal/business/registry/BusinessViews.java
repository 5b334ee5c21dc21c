package id.halal.business.registry;

import id.halal.business.person.OwnerData;
import id.halal.business.person.OwnerFields;
import id.halal.indonesia.Masks;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.data.protect.ProtectedField;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes views, with the masks of all their owners read at once. */
@Singleton
class BusinessViews {

    private final OwnerData owners;
    private final Regions regions;

    BusinessViews(OwnerData owners, Regions regions) {
        this.owners = owners;
        this.regions = regions;
    }

    BusinessView of(Business business) {
        return of(List.of(business)).getFirst();
    }

    List<BusinessView> of(List<Business> businesses) {
        Map<UUID, Map<ProtectedField, String>> masked =
                owners.masked(businesses.stream().map(Business::id).toList());
        return businesses.stream()
                .map(business -> view(business, masked.getOrDefault(business.id(), Map.of())))
                .toList();
    }

    private BusinessView view(Business business, Map<ProtectedField, String> masked) {
        BusinessPlace place = business.place();
        return new BusinessView(
                business.id(),
                business.nib(),
                business.businessName(),
                business.scale(),
                business.annualSalesRupiah(),
                business.kbli(),
                new BusinessView.AddressView(
                        masked.getOrDefault(OwnerFields.STREET, Masks.HIDDEN),
                        place.provinceCode(),
                        place.regencyCode(),
                        regions.name(RegionCode.of(place.regencyCode())).orElse(place.regencyCode()),
                        place.districtCode(),
                        place.villageCode(),
                        place.postcode()),
                new BusinessView.OwnerView(
                        masked.getOrDefault(OwnerFields.NAME, Masks.HIDDEN),
                        masked.getOrDefault(OwnerFields.NIK, Masks.HIDDEN),
                        masked.getOrDefault(OwnerFields.PHONE, Masks.HIDDEN),
                        masked.get(OwnerFields.EMAIL)),
                business.ownerSubject(),
                business.companions(),
                business.lp3hRegistrations(),
                business.nibStatus(),
                business.nibCheckedAt(),
                business.certifiedElsewhere(),
                business.registeredAt(),
                business.registeredBy(),
                business.changedAt(),
                business.version());
    }
}
