/** Bad input, and what may and may not be seen. */
@NullMarked
package id.halal.proof.access;

import org.jspecify.annotations.NullMarked;
