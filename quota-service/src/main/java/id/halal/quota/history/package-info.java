/** Results of years without files and targets as people report them: never mixed with figures of the ledger. */
@NullMarked
package id.halal.quota.history;

import org.jspecify.annotations.NullMarked;
