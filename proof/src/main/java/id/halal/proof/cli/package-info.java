/** The commands of {@code ./halal} that prove something. */
@NullMarked
package id.halal.proof.cli;

import org.jspecify.annotations.NullMarked;
