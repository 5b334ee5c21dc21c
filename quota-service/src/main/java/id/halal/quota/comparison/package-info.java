/** Years of a region side by side: what the ledger says and what was reported, apart. */
@NullMarked
package id.halal.quota.comparison;

import org.jspecify.annotations.NullMarked;
