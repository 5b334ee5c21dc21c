/** Movements of units that an officer decides with a reason and a letter. What they share; each kind has its own room below. */
@NullMarked
package id.halal.quota.reallocation;

import org.jspecify.annotations.NullMarked;
