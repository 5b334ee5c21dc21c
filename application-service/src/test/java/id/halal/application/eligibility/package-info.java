/** Tests of the application service. */
@NullMarked
package id.halal.application.eligibility;

import org.jspecify.annotations.NullMarked;
