/** The proof that balances, movements and claims agree. */
@NullMarked
package id.halal.quota.reconciliation;

import org.jspecify.annotations.NullMarked;
