/** Tests. */
@NullMarked
package id.halal.application.history;

import org.jspecify.annotations.NullMarked;
