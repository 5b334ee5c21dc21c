/** What a process may remember, within bounds. */
@NullMarked
package id.halal.platform.web.memory;

import org.jspecify.annotations.NullMarked;
