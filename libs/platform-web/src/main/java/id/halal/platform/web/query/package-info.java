/** Parameters of a query that an endpoint knows, and those it does not. */
@NullMarked
package id.halal.platform.web.query;

import org.jspecify.annotations.NullMarked;
