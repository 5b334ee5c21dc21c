/** The business service: who asks for a halal certificate. */
@NullMarked
package id.halal.business;

import org.jspecify.annotations.NullMarked;
