package id.halal.application.integration;

import id.halal.contracts.BusinessScale;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What we keep of a business: nothing personal. */
public record KnownBusiness(
        UUID id,
        String nib,
        String name,
        BusinessScale scale,
        @Nullable String ownerSubject,
        @Nullable Long annualSalesRupiah,
        String nibStatus,
        boolean certifiedElsewhere) {}
