/** The stack a proof runs against: one that is up, or one of its own. */
@NullMarked
package id.halal.proof.stack;

import org.jspecify.annotations.NullMarked;
