/** What the gateway says about itself. */
@NullMarked
package id.halal.gateway.health;

import org.jspecify.annotations.NullMarked;
