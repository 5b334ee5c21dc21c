/** Daily release: units of a programme that become free to claim day by day. */
@NullMarked
package id.halal.quota.release;

import org.jspecify.annotations.NullMarked;
