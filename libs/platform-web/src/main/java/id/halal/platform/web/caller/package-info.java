/** Who calls, and what part of the world that caller may see. */
@NullMarked
package id.halal.platform.web.caller;

import org.jspecify.annotations.NullMarked;
