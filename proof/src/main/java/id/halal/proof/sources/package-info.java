/** The same figures from four independent sources. */
@NullMarked
package id.halal.proof.sources;

import org.jspecify.annotations.NullMarked;
