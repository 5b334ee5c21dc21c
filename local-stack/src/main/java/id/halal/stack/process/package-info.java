/** Starting, watching and ending processes of other programs. */
@NullMarked
package id.halal.stack.process;

import org.jspecify.annotations.NullMarked;
