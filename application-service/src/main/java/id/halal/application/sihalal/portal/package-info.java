/** Lists of what SIHALAL's portal shows, imported from CSV when SIHALAL itself cannot be asked. */
@NullMarked
package id.halal.application.sihalal.portal;

import org.jspecify.annotations.NullMarked;
