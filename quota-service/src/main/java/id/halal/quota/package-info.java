/** Who pays: programmes, the ledger of their units, and the claims on them. */
@NullMarked
package id.halal.quota;

import org.jspecify.annotations.NullMarked;
