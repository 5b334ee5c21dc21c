/** Requests for more units and the decision on them. */
@NullMarked
package id.halal.quota.reallocation.increase;

import org.jspecify.annotations.NullMarked;
