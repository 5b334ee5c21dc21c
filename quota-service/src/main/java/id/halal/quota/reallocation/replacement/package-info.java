/** A business certified elsewhere gives its unit to a successor. */
@NullMarked
package id.halal.quota.reallocation.replacement;

import org.jspecify.annotations.NullMarked;
