/** What a programme costs, in rupiah, beside its units. */
@NullMarked
package id.halal.quota.money;

import org.jspecify.annotations.NullMarked;
