/** The domain clock of the local stack: one offset in one file. */
@NullMarked
package id.halal.stack.clock;

import org.jspecify.annotations.NullMarked;
