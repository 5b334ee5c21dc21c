/** What crosses a service boundary: the facts companion-service tells. */
@NullMarked
package id.halal.contracts.companion;

import org.jspecify.annotations.NullMarked;
