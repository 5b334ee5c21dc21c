/** What crosses a service boundary: the facts business-service tells. */
@NullMarked
package id.halal.contracts.business;

import org.jspecify.annotations.NullMarked;
