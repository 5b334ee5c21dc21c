/** What {@code ./halal test --all} adds: checks that need a browser or servers which are no part of the build. */
@NullMarked
package id.halal.proof.extra;

import org.jspecify.annotations.NullMarked;
