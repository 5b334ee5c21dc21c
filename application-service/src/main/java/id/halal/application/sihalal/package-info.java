/** What SIHALAL says of our files: asked, mirrored once and in order, compared with what we say. */
@NullMarked
package id.halal.application.sihalal;

import org.jspecify.annotations.NullMarked;
