/** Corrections: named actions that put something right in a file and leave it where it is. */
@NullMarked
package id.halal.application.correction;

import org.jspecify.annotations.NullMarked;
