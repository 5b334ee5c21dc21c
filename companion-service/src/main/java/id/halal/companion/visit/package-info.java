/** Visits of companions to businesses, recorded offline. */
@NullMarked
package id.halal.companion.visit;

import org.jspecify.annotations.NullMarked;
