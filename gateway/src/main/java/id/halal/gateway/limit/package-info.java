/** How much one caller may ask for. */
@NullMarked
package id.halal.gateway.limit;

import org.jspecify.annotations.NullMarked;
