/** What crosses a service boundary: the facts application-service tells. */
@NullMarked
package id.halal.contracts.application;

import org.jspecify.annotations.NullMarked;
