/** The parts of the stack, started in order and kept alive. */
@NullMarked
package id.halal.stack.launch;

import org.jspecify.annotations.NullMarked;
