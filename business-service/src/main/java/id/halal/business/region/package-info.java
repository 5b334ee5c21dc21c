/** The public list of regions. */
@NullMarked
package id.halal.business.region;

import org.jspecify.annotations.NullMarked;
