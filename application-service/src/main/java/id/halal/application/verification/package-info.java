/** The companion's visit, checklist and recommendation. */
@NullMarked
package id.halal.application.verification;

import org.jspecify.annotations.NullMarked;
