/** What becomes of units that files still hold when a programme's budget year ends. */
@NullMarked
package id.halal.quota.yearend;

import org.jspecify.annotations.NullMarked;
