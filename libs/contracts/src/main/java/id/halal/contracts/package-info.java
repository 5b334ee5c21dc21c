/** What crosses a service boundary. */
@NullMarked
package id.halal.contracts;

import org.jspecify.annotations.NullMarked;
