/** The console for people at the root. */
@NullMarked
package id.halal.gateway.console;

import org.jspecify.annotations.NullMarked;
