/** What companions and LP3H have earned. */
@NullMarked
package id.halal.companion.fee;

import org.jspecify.annotations.NullMarked;
