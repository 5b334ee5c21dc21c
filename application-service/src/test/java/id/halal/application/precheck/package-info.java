/** Tests of the pre-submission check. */
@NullMarked
package id.halal.application.precheck;

import org.jspecify.annotations.NullMarked;
