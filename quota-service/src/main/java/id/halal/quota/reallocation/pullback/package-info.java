/** Free units back to the parent, on a cut-over date with notice. */
@NullMarked
package id.halal.quota.reallocation.pullback;

import org.jspecify.annotations.NullMarked;
