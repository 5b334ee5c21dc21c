/** Personal data: encrypted at rest with a key per person, masked in answers, every unmasked read recorded. */
@NullMarked
package id.halal.platform.data.protect;

import org.jspecify.annotations.NullMarked;
