/** Which companion works on which file. */
@NullMarked
package id.halal.companion.assignment;

import org.jspecify.annotations.NullMarked;
