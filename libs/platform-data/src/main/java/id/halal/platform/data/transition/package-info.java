/** Statuses that change only through a row of a table. */
@NullMarked
package id.halal.platform.data.transition;

import org.jspecify.annotations.NullMarked;
