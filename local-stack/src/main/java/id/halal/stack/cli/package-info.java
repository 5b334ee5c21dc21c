/** The commands of {@code ./halal} that run in Java. */
@NullMarked
package id.halal.stack.cli;

import org.jspecify.annotations.NullMarked;
