/** What crosses a service boundary: the facts quota-service tells. */
@NullMarked
package id.halal.contracts.quota;

import org.jspecify.annotations.NullMarked;
