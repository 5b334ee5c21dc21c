/** Where the parts of the stack run, and the secrets they share. */
@NullMarked
package id.halal.stack.config;

import org.jspecify.annotations.NullMarked;
