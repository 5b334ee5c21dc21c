/** Imported lists of what the portal shows. */
@NullMarked
package id.halal.application.sihalal.portal;

import org.jspecify.annotations.NullMarked;
