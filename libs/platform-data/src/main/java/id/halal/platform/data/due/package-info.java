/** Facts that come due at a time: limits, notices, time-outs. */
@NullMarked
package id.halal.platform.data.due;

import org.jspecify.annotations.NullMarked;
