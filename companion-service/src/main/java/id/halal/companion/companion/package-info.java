/** Companions (pendamping PPH): register, life and personal data. */
@NullMarked
package id.halal.companion.companion;

import org.jspecify.annotations.NullMarked;
