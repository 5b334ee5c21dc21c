/** One line per request. */
@NullMarked
package id.halal.gateway.access;

import org.jspecify.annotations.NullMarked;
