/** Which service owns a path, where its replicas are and whether they answer. */
@NullMarked
package id.halal.gateway.routing;

import org.jspecify.annotations.NullMarked;
