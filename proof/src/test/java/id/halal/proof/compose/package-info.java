/** The compose file, checked without a Docker engine. */
@NullMarked
package id.halal.proof.compose;

import org.jspecify.annotations.NullMarked;
