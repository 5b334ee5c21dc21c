/** Units kept for one named business. */
@NullMarked
package id.halal.quota.reservation;

import org.jspecify.annotations.NullMarked;
