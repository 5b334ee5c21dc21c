/** Transactions that always carry a database role and a scope. */
@NullMarked
package id.halal.platform.data.tx;

import org.jspecify.annotations.NullMarked;
