/** Tests of the application service. */
@NullMarked
package id.halal.application.filing;

import org.jspecify.annotations.NullMarked;
