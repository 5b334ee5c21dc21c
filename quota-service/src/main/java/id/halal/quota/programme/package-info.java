/** Facilitation programmes and their tariffs. */
@NullMarked
package id.halal.quota.programme;

import org.jspecify.annotations.NullMarked;
