package id.halal.business.registry;

import id.halal.contracts.BusinessScale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A business as everyone in its scope sees it: the owner's data masked.
 *
 * @param ownerSubject the owner's account, when there is one
 * @param registeredBy token subject of who registered it
 * @param nibStatus what OSS says of the NIB
 * @param version also the ETag
 */
public record BusinessView(
        UUID id,
        String nib,
        String businessName,
        BusinessScale scale,
        @Nullable Long annualSalesRupiah,
        List<String> kbli,
        AddressView address,
        OwnerView owner,
        @Nullable String ownerSubject,
        List<String> companions,
        List<String> lp3hRegistrations,
        NibStatus nibStatus,
        @Nullable Instant nibCheckedAt,
        boolean certifiedElsewhere,
        Instant registeredAt,
        String registeredBy,
        Instant changedAt,
        long version) {

    /** @param street masked */
    @Schema(name = "BusinessAddressView")
    public record AddressView(
            String street,
            String provinceCode,
            String regencyCode,
            String regencyName,
            @Nullable String districtCode,
            @Nullable String villageCode,
            @Nullable String postcode) {}

    /** The owner, masked. */
    @Schema(name = "BusinessOwnerView")
    public record OwnerView(
            String name, String nik, String phone, @Nullable String email) {}
}
