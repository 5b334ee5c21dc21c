/** Units from one child of a node to another. */
@NullMarked
package id.halal.quota.reallocation.transfer;

import org.jspecify.annotations.NullMarked;
