/** The companion's visit, checklist and recommendation, and the return of a file. */
@NullMarked
package id.halal.application.verification;

import org.jspecify.annotations.NullMarked;
