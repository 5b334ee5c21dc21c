/** The owner's consent that a companion acts on the owner's behalf. */
@NullMarked
package id.halal.business.consent;

import org.jspecify.annotations.NullMarked;
