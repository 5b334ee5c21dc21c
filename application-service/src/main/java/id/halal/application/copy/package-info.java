/** Begins a file with what an earlier one of the same business said. */
@NullMarked
package id.halal.application.copy;

import org.jspecify.annotations.NullMarked;
