/** The way of one request through the door. */
@NullMarked
package id.halal.gateway.proxy;

import org.jspecify.annotations.NullMarked;
