/** Halal certificates a business holds from outside this platform. */
@NullMarked
package id.halal.business.certification;

import org.jspecify.annotations.NullMarked;
