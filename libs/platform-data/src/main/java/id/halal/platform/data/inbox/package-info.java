/** Events of others, applied once and in order, and parked when they cannot be. */
@NullMarked
package id.halal.platform.data.inbox;

import org.jspecify.annotations.NullMarked;
