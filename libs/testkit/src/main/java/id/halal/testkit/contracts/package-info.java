/** Holds what services tell against the published contracts. */
@NullMarked
package id.halal.testkit.contracts;

import org.jspecify.annotations.NullMarked;
