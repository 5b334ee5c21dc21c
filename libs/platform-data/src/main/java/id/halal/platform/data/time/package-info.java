/** The domain clock and ids. */
@NullMarked
package id.halal.platform.data.time;

import org.jspecify.annotations.NullMarked;
