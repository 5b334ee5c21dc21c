package id.halal.companion.assignment;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What an assignment copies of its file, for the scopes of its readers. */
record FilePlace(
        UUID applicationId,
        String provinceCode,
        String regencyCode,
        @Nullable String ownerSubject) {}
