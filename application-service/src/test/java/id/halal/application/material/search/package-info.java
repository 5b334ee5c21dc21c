/** Tests of the application service. */
@NullMarked
package id.halal.application.material.search;

import org.jspecify.annotations.NullMarked;
