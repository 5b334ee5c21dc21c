/** The smallest service there can be, written against the platform libraries to test them. */
@NullMarked
package id.halal.sample;

import org.jspecify.annotations.NullMarked;
