package id.halal.application.filing;

import id.halal.platform.web.page.PageRequest;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What a list of files is narrowed to. */
record ApplicationQuery(
        @Nullable ApplicationStatus status,
        @Nullable String regencyCode,
        @Nullable UUID businessId,
        @Nullable String facilitationCode,
        PageRequest page) {}
