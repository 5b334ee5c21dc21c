package id.halal.application.search;

import id.halal.application.filing.Application;
import org.jspecify.annotations.Nullable;

/**
 * A file in a list.
 *
 * @param businessName absent only while its business is not known here
 */
record ListedFile(Application file, @Nullable String businessName) {}
