/** Operations above a threshold, which a second person must approve. */
@NullMarked
package id.halal.quota.reallocation.approval;

import org.jspecify.annotations.NullMarked;
