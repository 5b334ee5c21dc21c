/** Companion service: LP3H, companions, assignments, visits and fees. */
@NullMarked
package id.halal.companion;

import org.jspecify.annotations.NullMarked;
