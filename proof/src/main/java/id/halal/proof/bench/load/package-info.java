/** Load over HTTP, cheap enough that it does not measure itself: connections that stay open, closed loops, open loops. */
@NullMarked
package id.halal.proof.bench.load;

import org.jspecify.annotations.NullMarked;
