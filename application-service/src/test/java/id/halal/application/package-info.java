/** Tests of the application service. */
@NullMarked
package id.halal.application;

import org.jspecify.annotations.NullMarked;
