/** The owner's protected data: who may see them in full, and for what. */
@NullMarked
package id.halal.business.person;

import org.jspecify.annotations.NullMarked;
