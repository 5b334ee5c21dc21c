/** The services' documents as one. */
@NullMarked
package id.halal.gateway.openapi;

import org.jspecify.annotations.NullMarked;
