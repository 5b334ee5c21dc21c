/** The Kaltim programme of 2025, played through to its report of 4 June. */
@NullMarked
package id.halal.proof.kaltim;

import org.jspecify.annotations.NullMarked;
