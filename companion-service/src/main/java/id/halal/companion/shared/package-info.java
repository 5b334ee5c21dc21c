/** What the features of this service have in common. */
@NullMarked
package id.halal.companion.shared;

import org.jspecify.annotations.NullMarked;
