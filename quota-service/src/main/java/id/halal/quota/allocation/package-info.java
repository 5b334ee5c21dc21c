/** The tree of a programme's allocations and the ledger of its units. */
@NullMarked
package id.halal.quota.allocation;

import org.jspecify.annotations.NullMarked;
