/** Refusals of the gateway itself. */
@NullMarked
package id.halal.gateway.problem;

import org.jspecify.annotations.NullMarked;
