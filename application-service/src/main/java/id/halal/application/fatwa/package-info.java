/** Fatwa sessions and their decisions. */
@NullMarked
package id.halal.application.fatwa;

import org.jspecify.annotations.NullMarked;
