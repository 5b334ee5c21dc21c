/** What SIHALAL says of our files. */
@NullMarked
package id.halal.application.sihalal;

import org.jspecify.annotations.NullMarked;
