/** The launcher: everything the platform needs on one machine without Docker. */
@NullMarked
package id.halal.stack;

import org.jspecify.annotations.NullMarked;
