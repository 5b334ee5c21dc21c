/** Access tokens of synthetic people for tests. */
@NullMarked
package id.halal.testkit.token;

import org.jspecify.annotations.NullMarked;
