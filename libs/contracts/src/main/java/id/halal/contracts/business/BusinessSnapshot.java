package id.halal.contracts.business;

import id.halal.contracts.BusinessScale;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What others may know of a business: no name of a person, no NIK, no street, no phone.
 *
 * @param nib 13 digits
 * @param provinceCode 2 digits, of the business' address
 * @param regencyCode 4 digits
 * @param ownerSubject token subject of the owner's account, when there is one
 * @param companions registration numbers of the companions who work with this business
 * @param lp3hRegistrations the institutions of those companions
 * @param annualSalesRupiah own statement, whole rupiah
 * @param nibStatus what OSS says of the NIB: UNVERIFIED, VERIFIED, NOT_FOUND or MISMATCH
 * @param version of the business when this was told
 */
public record BusinessSnapshot(
        UUID businessId,
        String nib,
        String businessName,
        BusinessScale scale,
        String provinceCode,
        String regencyCode,
        @Nullable String ownerSubject,
        List<String> companions,
        List<String> lp3hRegistrations,
        @Nullable Long annualSalesRupiah,
        String nibStatus,
        boolean certifiedElsewhere,
        long version) {}
