/** The registry of businesses: register, change, find. */
@NullMarked
package id.halal.business.registry;

import org.jspecify.annotations.NullMarked;
