/** How much of a programme is used, node by node. */
@NullMarked
package id.halal.quota.absorption;

import org.jspecify.annotations.NullMarked;
