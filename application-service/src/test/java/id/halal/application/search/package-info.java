/** Tests. */
@NullMarked
package id.halal.application.search;

import org.jspecify.annotations.NullMarked;
