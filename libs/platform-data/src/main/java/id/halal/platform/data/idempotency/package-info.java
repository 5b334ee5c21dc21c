/** Writes that a client may send twice. */
@NullMarked
package id.halal.platform.data.idempotency;

import org.jspecify.annotations.NullMarked;
