/** Returns: what the business must correct, its answers, and what three returns for the same reason lead to. */
@NullMarked
package id.halal.application.returns;

import org.jspecify.annotations.NullMarked;
