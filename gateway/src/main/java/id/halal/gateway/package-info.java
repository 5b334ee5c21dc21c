/** The one door of the platform. */
@NullMarked
package id.halal.gateway;

import org.jspecify.annotations.NullMarked;
