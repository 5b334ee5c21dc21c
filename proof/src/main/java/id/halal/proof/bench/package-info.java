/** Measurements of ours beside a peer, in turns. */
@NullMarked
package id.halal.proof.bench;

import org.jspecify.annotations.NullMarked;
