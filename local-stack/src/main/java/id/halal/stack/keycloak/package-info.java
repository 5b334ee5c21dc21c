/** A real Keycloak with the realm of the platform. */
@NullMarked
package id.halal.stack.keycloak;

import org.jspecify.annotations.NullMarked;
