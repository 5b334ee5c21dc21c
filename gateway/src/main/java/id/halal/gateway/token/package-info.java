/** Whether a bearer token is genuine, without asking the identity provider each time. */
@NullMarked
package id.halal.gateway.token;

import org.jspecify.annotations.NullMarked;
