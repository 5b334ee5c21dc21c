/** Small cases beside the Kaltim programme: waiting, racing, crashing. */
@NullMarked
package id.halal.proof.scenario;

import org.jspecify.annotations.NullMarked;
