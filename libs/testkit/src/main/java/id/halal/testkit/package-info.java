/** What every module's tests share. */
@NullMarked
package id.halal.testkit;

import org.jspecify.annotations.NullMarked;
