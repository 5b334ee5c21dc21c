/** The rules of the house as architecture tests. */
@NullMarked
package id.halal.testkit.arch;

import org.jspecify.annotations.NullMarked;
