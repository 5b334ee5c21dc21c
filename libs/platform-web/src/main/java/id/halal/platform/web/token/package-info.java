/** Who a bearer token says the caller is. */
@NullMarked
package id.halal.platform.web.token;

import org.jspecify.annotations.NullMarked;
