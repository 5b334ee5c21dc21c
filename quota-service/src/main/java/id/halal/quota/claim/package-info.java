/** Claims on units: intake, settlement, waitlist, release and issue. */
@NullMarked
package id.halal.quota.claim;

import org.jspecify.annotations.NullMarked;
