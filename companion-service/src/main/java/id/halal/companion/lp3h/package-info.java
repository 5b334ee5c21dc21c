/** Institutions that coach companions (LP3H). */
@NullMarked
package id.halal.companion.lp3h;

import org.jspecify.annotations.NullMarked;
