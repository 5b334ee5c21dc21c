/** How fast units are used, what pace the target asks for, and when all will be used if it goes on like this. */
@NullMarked
package id.halal.quota.pace;

import org.jspecify.annotations.NullMarked;
